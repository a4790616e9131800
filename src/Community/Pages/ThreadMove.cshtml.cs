using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Community.Pages;

/// <summary>The office moves a thread into another space that it looks after.</summary>
internal sealed class ThreadMoveModel(ThreadDesk desk) : ThreadPage
{
    private IReadOnlyList<Space> spaces = [];

    [BindProperty]
    public Guid? To { get; set; }

    public IEnumerable<SelectListItem> Spaces => spaces.Select(one => new SelectListItem(one.Name, one.Id.ToString()));

    protected override bool MayUse => IsOffice;

    protected override async Task LoadMore() => spaces = [.. (await Db.Spaces.ReadableBy(Me, Db).Named
        .Where(one => one.Id != Noun.SpaceId && one.RestsSince == null).ToListAsync(Cancel))
        .Where(one => one.Kind == SpaceKind.Everybody || Me.Moderates(one)).OrderBy(one => Folding.Fold(one.Name), StringComparer.Ordinal)];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (spaces.FirstOrDefault(one => one.Id == To) is not { } to) return Again(nameof(To), "Bitte wählen Sie einen Raum.");
        var obstacle = await desk.Do(Noun.Id, Me, thread =>
        {
            if (thread.ObstacleToMoving(to) is { } stands) return Task.FromResult<string?>(stands);
            thread.MoveTo(to, Me.PersonId, Now);
            return Task.FromResult<string?>(null);
        }, Cancel);
        return obstacle is null ? await Saved($"Das Gespräch steht jetzt in: {to.Name}.", Noun.Path) : Again(nameof(To), obstacle);
    }
}

/// <summary>The office joins a thread into another one of the same space.</summary>
internal sealed class ThreadJoinModel(ThreadDesk desk) : ThreadPage
{
    private const int Most = 30;

    [BindProperty]
    public Guid? Into { get; set; }

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    protected override bool MayUse => IsOffice;

    protected override async Task LoadMore() => Others = [.. (await Db.Threads.Standing
        .Where(one => one.SpaceId == Noun.SpaceId && one.Id != Noun.Id).OrderByDescending(one => one.LastPostAt)
        .ThenByDescending(one => one.Id).Take(Most).Select(one => new { one.Id, one.Title }).ToListAsync(Cancel))
        .Select(one => new SelectListItem(one.Title, one.Id.ToString()))];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Others.All(one => one.Value != Into?.ToString())) return Again(nameof(Into), "Bitte wählen Sie ein Gespräch.");
        var (first, second) = Noun.Id.CompareTo(Into!.Value) < 0 ? (Noun.Id, Into.Value) : (Into.Value, Noun.Id);
        var obstacle = await desk.Join(first, second, Noun.Id, Into.Value, Me, Now, Cancel);
        return obstacle is null ? await Saved("Beide Gespräche sind jetzt eines.", CommunityPaths.OfThread(Into.Value))
            : Again(nameof(Into), obstacle);
    }
}
