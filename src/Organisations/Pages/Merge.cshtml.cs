using Buendnisnetz.Accounts;

namespace Buendnisnetz.Organisations.Pages;

[RequiresPasskey]
internal sealed class MergeModel(Db db, TimeProvider clock) : HousePage
{
    /// <summary>Address of the entry that goes, as typed or copied from the browser.</summary>
    [BindProperty(SupportsGet = true, Name = "von")]
    public string? From { get; set; }

    /// <summary>Address of the entry that stays.</summary>
    [BindProperty(SupportsGet = true, Name = "nach")]
    public string? Into { get; set; }

    public Organisation? First { get; private set; }

    public Organisation? Second { get; private set; }

    public string? Obstacle { get; private set; }

    public IReadOnlyList<(string Label, int Count)> Moves { get; private set; } = [];

    public bool CanMerge => First is not null && Second is not null && Obstacle is null;

    public async Task OnGetAsync(CancellationToken cancel) => await Load(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Load(cancel);
        if (!CanMerge) return Again("", Obstacle ?? "Bitte nennen Sie beide Einträge.");
        try
        {
            await db.Merge(First!, Second!, Me.Person, clock.Now, cancel);
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Again("", "Inzwischen hat jemand einen der beiden Einträge geändert. Bitte laden Sie die Seite neu.");
        }
        Flash($"{First!.Name.Quoted} ist jetzt Teil von {Second!.Name.Quoted}.");
        return Redirect(Second.Path);
    }

    private async Task Load(CancellationToken cancel)
    {
        First = await Find(From, nameof(From), cancel);
        Second = await Find(Into, nameof(Into), cancel);
        if (First is null || Second is null) return;
        Obstacle = First.ObstacleToMergingInto(Second);
        List<(string, int)> moves = [];
        foreach (var follower in db.Catalog.Of<MergeFollower>()) moves.Add((follower.Label, await follower.Count(db, First.Id, cancel)));
        Moves = moves;
    }

    private async Task<Organisation?> Find(string? typed, string field, CancellationToken cancel)
    {
        var slug = typed?.Trim().TrimEnd('/').Split('/')[^1];
        if (string.IsNullOrEmpty(slug)) return null;
        var found = await db.Organisations.FirstOrDefaultAsync(organisation => organisation.Addresses.Any(address => address.Slug == slug),
            cancel);
        if (found is null) ModelState.AddModelError(field, "Unter dieser Adresse gibt es keine Organisation.");
        return found;
    }
}
