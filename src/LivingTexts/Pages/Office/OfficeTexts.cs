using Buendnisnetz.Networks;

namespace Buendnisnetz.LivingTexts.Pages;

/// <summary>A page of a network's office about one of its texts: a foreign one is a 404.</summary>
internal abstract class OfficeTextPage : NounPage<LivingText>
{
    public LivingText Text => Noun;

    public Network Network => Text.Network!;

    protected override OpenPlace? Rooms => Network.AsPlace;

    protected override Task<LivingText?> Find()
    {
        var mine = Db.Networks.LookedAfterBy(Me).Where(one => one.Slug == Slug).Select(one => one.Id);
        return Db.LivingTexts.Where(one => one.Id == IdInAddress && mine.Contains(one.NetworkId)).Include(one => one.Network)
            .Include(one => one.Versions.OrderBy(version => version.Number)).AsSplitQuery().OrderBy(one => one.Id)
            .FirstOrDefaultAsync(Cancel);
    }

    /// <summary>Saves, says what was done and leads back to the text.</summary>
    protected Task<IActionResult> Saved(string sentence) => Saved(sentence, Network.TextPath(Text.Id));
}

/// <summary>All texts of a network for its members.</summary>
internal sealed class OfficeTextsModel : NounPage<Network>
{
    private const int PageSize = 20;

    private static readonly Keyset<LivingText> Latest = Keyset<LivingText>.Descending(one => one.ChangedAt).ThenDescending(one => one.Id);

    public PageOf<LivingText> List { get; private set; } = PageOf<LivingText>.Empty;

    /// <summary>On how many pages each of them stands.</summary>
    public IReadOnlyDictionary<Guid, int> Pages { get; private set; } = new Dictionary<Guid, int>();

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        List = await Db.LivingTexts.Where(one => one.NetworkId == Noun.Id).AsNoTracking().ToPage(Latest, AskedPage, PageSize, Cancel);
        var ids = List.Rows.Select(one => one.Id).ToList();
        Pages = await Db.ShownTexts.Following.Where(one => ids.Contains(one.TextId)).GroupBy(one => one.TextId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, Cancel);
    }

    public void OnGet() { }
}

/// <summary>One text, as it stands on pages, with who shows it and what it said before.</summary>
internal sealed class OfficeTextModel : OfficeTextPage
{
    private const int Most = 100;

    /// <summary>The alliances that show it or made it their own, by name.</summary>
    public IReadOnlyList<ShownText> Shown { get; private set; } = [];

    protected override async Task LoadMore() => Shown = await Db.ShownTexts.Standing.Where(one => one.TextId == Text.Id)
        .Include(one => one.Alliance).OrderBy(one => one.Alliance!.SortKey).ThenBy(one => one.Id).Take(Most).AsNoTracking()
        .ToListAsync(Cancel);

    public void OnGet() { }
}

/// <summary>Members can show it from now on: one click.</summary>
internal sealed class OfferTextModel : OfficeTextPage
{
    public IActionResult OnGet() => Redirect(Network.TextPath(Text.Id));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Text.ObstacleToChange() is { } obstacle) return await Saved(obstacle);
        Text.Offer(Me.PersonId, Now);
        return await Saved("Die Bündnisse Ihres Netzwerks finden den Text jetzt unter „Texte der Netzwerke“.");
    }
}
