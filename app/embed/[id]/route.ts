import { embedAnswer } from "../embed-answer";

type Context = { params: Promise<{ id: string }> };

/** `/embed/<id>?<view>`: one self-contained document for the pages of others. */
export async function GET(request: Request, { params }: Context) {
  return embedAnswer(request, (await params).id);
}
