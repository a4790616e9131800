using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The latest step was a mistake and is taken back.</summary>
internal sealed class SecondThoughtsModel : LifePage
{
    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTakingBack.ForResuming;

    /// <summary>What does not come back, and what one can do about it.</summary>
    public IReadOnlyList<string> Stays { get; private set; } = [];

    /// <summary>What was cancelled and stays so: whatever its kind does not bring back.</summary>
    public override IReadOnlyList<string> Cancelled => [.. CancelledThings
        .Where(one => Db.Catalog.Of<PauseTopic>().Any(topic => topic.Code == one.Topic && topic.BringBack is null))
        .Select(one => one.Title)];

    protected override async Task LoadRest()
    {
        await LoadCancelled();
        if (Alliance.ObstacleToTakingBack(Now) is not null) return;
        var mistake = new LifeMistake(Db, Alliance, Alliance.Life.Last().RecordedAt, Me.PersonId, Now, Cancel);
        List<string> stays = [];
        foreach (var topic in Db.Catalog.Of<PauseTopic>()) stays.AddRange(await topic.Stays(mistake));
        Stays = stays;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.ObstacleToTakingBack(Now) is { } obstacle) return Again("", obstacle);
        var cancelled = Cancelled;
        Alliance.TakeBack(Me.PersonId, Now);
        var rest = cancelled.Count == 0 ? "" : $" Abgesagt bleibt: {string.Join(", ", cancelled)}.";
        return await Saved($"Der Schritt ist zurückgenommen.{rest} {string.Join(" ", Stays)}".TrimEnd(), "leben");
    }
}
