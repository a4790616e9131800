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
    public virtual IReadOnlyList<string> Cancelled => [.. CancelledThings.Select(settled => settled.Title)];

    /// <summary>What was cancelled for the pause.</summary>
    protected IEnumerable<PauseSettlement> CancelledThings =>
        Alliance.PauseNow?.Settlements.Where(settled => settled.Fate == PauseFate.Cancel) ?? [];

    /// <summary>Whether anybody who was registered has heard of what was cancelled.</summary>
    public bool AreGuestsTold { get; private set; }

    /// <summary>Whether the partners are written to.</summary>
    protected virtual bool TellsPartners => false;

    protected sealed override async Task LoadMore()
    {
        await LoadRest();
        if (TellsPartners) Reach = await PartnerReach.Of(Db, Alliance.Id, Cancel);
    }

    /// <summary>Finds out who has heard of what was cancelled.</summary>
    protected async Task LoadCancelled()
    {
        var cancelled = Alliance.PauseNow?.Settlements.Where(settled => settled.Fate == PauseFate.Cancel)
            .ToLookup(settled => settled.Topic);
        foreach (var topic in cancelled is null ? [] : Db.Catalog.Of<PauseTopic>().Where(topic => cancelled.Contains(topic.Code)))
            AreGuestsTold |= await topic.IsTold(Db, [.. cancelled![topic.Code].Select(settled => settled.ThingId)], Cancel);
    }

    /// <summary>What the page shows besides.</summary>
    protected virtual Task LoadRest() => Task.CompletedTask;
}
