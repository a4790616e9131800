using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The idea becomes a founding.</summary>
internal sealed class BeginningModel : LifePage
{
    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForBeginning;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.ObstacleToBeginning() is { } obstacle) return Again("", obstacle);
        Alliance.BeginFounding(Me.PersonId, Now);
        return await Saved("Die Gründung hat begonnen. Die Seite des Bündnisses ist jetzt öffentlich.");
    }
}
