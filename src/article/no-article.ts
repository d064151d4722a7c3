/** True where all that is left asks the reader to log in or to pay. */
export function isWall(paragraphs: readonly string[]): boolean {
  const isAsking = (text: string) => /로그인|회원|유료|구독|가입|결제/.test(text);
  return paragraphs.join('').length < 200 && paragraphs.every(isAsking);
}

/** True where a short page only says that there is no page: errors, deleted articles. */
export function isRefusal(paragraphs: readonly string[]): boolean {
  const text = paragraphs.join(' ');
  return (
    text.length < 400 &&
    /(?:페이지|기사|게시물|주소|문서|콘텐츠)[^.]{0,20}(?:찾을 수 없|존재하지 않|삭제되|삭제된|사라졌|변경되었|노출 ?(?:이 )?중단)|잘못된 (?:접근|경로|주소)|서비스 (?:점검|이용에 불편)/.test(
      text,
    )
  );
}
