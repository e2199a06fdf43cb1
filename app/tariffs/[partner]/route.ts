/** `/tariffs/CHN` leads to all goods of the partner; `/tariffs/WLD` to the average over all partners. */
export async function GET(request: Request, { params }: { params: Promise<{ partner: string }> }) {
  const { partner } = await params;
  const { search } = new URL(request.url);
  const headers = { Location: `/tariffs/${encodeURIComponent(decodeURIComponent(partner))}/all-goods${search}` };
  return new Response(null, { status: 308, headers });
}
