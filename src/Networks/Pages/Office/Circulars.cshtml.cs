namespace Buendnisnetz.Networks.Pages;

/// <summary>What the office has written to those who lead its members, the latest first, and how it fared.</summary>
internal sealed class CircularsModel : NetworkOfficePage
{
    private const int PageSize = 20;

    private static readonly Keyset<Circular> Latest =
        Keyset<Circular>.Descending(circular => circular.SentAt).ThenDescending(circular => circular.Id);

    public PageOf<CircularRow> Found { get; private set; } = PageOf<CircularRow>.Empty;

    public async Task OnGetAsync() => Found = await Db.Circulars.AsNoTracking().Where(circular => circular.NetworkId == Network.Id)
        .ToPage(Latest, AskedPage, PageSize, CircularRow.Shown, Cancel);
}
