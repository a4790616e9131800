using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The latest step was a mistake and is taken back.</summary>
internal sealed class SecondThoughtsModel : LifePage
{
    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTakingBack;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.ObstacleToTakingBack(Now) is { } obstacle) return Again("", obstacle);
        Alliance.TakeBack(Me.PersonId, Now);
        return await Saved("Der Schritt ist zurückgenommen. Alles ist wie vorher.", "leben");
    }
}
