using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The latest step was a mistake and is taken back.</summary>
internal sealed class SecondThoughtsModel : LifePage
{
    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTakingBack.ForResuming;

    protected override Task LoadRest() => LoadCancelled();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.ObstacleToTakingBack(Now) is { } obstacle) return Again("", obstacle);
        var cancelled = Cancelled;
        Alliance.TakeBack(Me.PersonId, Now);
        return await Saved(cancelled.Count == 0 ? "Der Schritt ist zurückgenommen."
            : $"Der Schritt ist zurückgenommen. Abgesagt bleibt: {string.Join(", ", cancelled)}.", "leben");
    }
}
