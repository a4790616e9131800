using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>What a network reaches, and what has changed among its members since a year ago.</summary>
internal sealed class FiguresModel : NetworkOfficePage
{
    public Inhabitants Inhabitants { get; private set; } = null!;

    public KreisGaps Kreise { get; private set; } = null!;

    public NetworkChanges Changes { get; private set; } = null!;

    /// <summary>The states in which members stand or stood.</summary>
    public IEnumerable<LifeState> States =>
        LifeWords.All.Where(state => Before(state) + Today(state) > 0);

    public int Before(LifeState state) => Changes.Before.GetValueOrDefault(state);

    public int Today(LifeState state) => Changes.Today.GetValueOrDefault(state);

    protected override async Task LoadMore()
    {
        await Db.Entry(Network).Collection(network => network.Aims).LoadAsync(Cancel);
        var territory = await Network.Territory(Db, Cancel);
        Inhabitants = await Inhabitants.Of(Db, territory, Cancel);
        Kreise = await KreisGaps.Of(Db, Network, territory, Cancel);
        Changes = await NetworkChanges.Of(Db, Network.Id, Now.BerlinDay.AddYears(-1), Now.BerlinDay, Cancel);
    }

    public void OnGet() { }
}
