using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>Everything that can be edited about an alliance, at one glance.</summary>
internal sealed class EditIndexModel : AllianceEditorPage
{
    public IReadOnlyList<string> Obstacles { get; private set; } = [];

    protected override async Task LoadMore()
    {
        await Db.LoadForEditing(Alliance, Cancel);
        if (Alliance.State == LifeState.Founding) Obstacles = Alliance.ObstaclesToStarting();
    }

    public void OnGet() { }
}
