using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>Everything that can be edited about an alliance, at one glance.</summary>
internal sealed class EditIndexModel : AllianceEditorPage
{
    public IReadOnlyList<StartObstacle> Obstacles => Alliance.State == LifeState.Founding ? Alliance.ObstaclesToStarting() : [];

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForOverview;

    public void OnGet() { }
}
