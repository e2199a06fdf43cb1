import { pictureAnswer } from "../../../picture-answer";

type Context = { params: Promise<{ id: string }> };

/** `/charts/<id>.png`: proxy.ts sends it here. */
export async function GET(request: Request, { params }: Context) {
  return pictureAnswer(request, (await params).id, "png");
}
