using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks.Pages;

/// <summary>What a network lacks, as a map and as tables: action fields and Kreise that no member covers.</summary>
internal sealed class GapsModel : NetworkOfficePage
{
    public NetworkGaps Gaps { get; private set; } = null!;

    /// <summary>The Kreise without an alliance by Land.</summary>
    public IEnumerable<IGrouping<string, KreisCover>> ByLand => Gaps.Kreise.GroupBy(kreis => Bundesland.Of(kreis.Key).Name);

    public GermanyMap Map => new("Kreise ohne Bündnis auf der Karte", [.. Gaps.Kreise.Select(Dot).OfType<MapDot>()])
    {
        Counts = Gaps.Kreise.GroupBy(kreis => kreis.Key.Land).ToDictionary(group => group.Key, group => group.Count()),
        Noun = ("Kreis ohne Bündnis", "Kreise ohne Bündnis"),
        IsDecorative = true,
    };

    protected override async Task LoadMore()
    {
        await Db.Entry(Network).Collection(network => network.Aims).LoadAsync(Cancel);
        Gaps = await NetworkGaps.Of(Db, Network, Now.BerlinDay, Cancel);
    }

    public void OnGet() { }

    private static MapDot? Dot(KreisCover kreis) => kreis.Position is { } position
        ? new MapDot(kreis.Title, Finder(kreis.Title), position, "place") : null;

    internal static string Finder(string place) => $"/finden?ort={Uri.EscapeDataString(place)}";
}
