using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>
/// A page on which a step in the life of an alliance is decided; what cannot be done explains itself, also after the end.
/// </summary>
internal abstract class LifePage : AllianceLeadPage
{
    protected override bool IsForEndedToo => true;

    /// <summary>Whom the partners' letter about the step reaches; null where none is written.</summary>
    public PartnerReach? Reach { get; private set; }

    /// <summary>What was cancelled for the pause; no step that follows takes that back.</summary>
    public IReadOnlyList<string> Cancelled =>
        [.. Alliance.PauseNow?.Settlements.Where(settled => settled.Fate == PauseFate.Cancel).Select(settled => settled.Title) ?? []];

    /// <summary>Whether the partners are written to.</summary>
    protected virtual bool TellsPartners => false;

    protected sealed override async Task LoadMore()
    {
        await LoadRest();
        if (TellsPartners) Reach = await PartnerReach.Of(Db, Alliance.Id, Cancel);
    }

    /// <summary>What the page shows besides.</summary>
    protected virtual Task LoadRest() => Task.CompletedTask;
}
