using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The hand-over of the lead: where it stands and what both go through. Each of its steps is a page below this one.</summary>
internal sealed class HandoverModel : LeadershipPage
{
    public Handover? Handover => Leadership.Handover;

    public IReadOnlyList<ChecklistRow> Rows { get; private set; } = [];

    /// <summary>Where the reader sees to a topic; null where that is nothing for this person.</summary>
    public string? PathOf(TopicStand stand) => AmSuccessor && (stand.Path is null || !Me.CanLead(Alliance)) ? stand.SuccessorPath
        : Me.CanLead(Alliance) ? stand.Path : null;

    /// <summary>The one who announced it, or an administrator, may change its course.</summary>
    public bool MaySteer => AmCoordinator || Me.IsAdministrator;

    /// <summary>The four steps, each with the moment in which it was reached.</summary>
    public IReadOnlyList<(string Label, DateTimeOffset? At)> Steps => Handover is not { } handover ? [] :
    [
        ("Angekündigt", handover.AnnouncedAt), ("Zugesagt", handover.AcceptedAt), ("Koordination übergegangen", handover.TransferredAt),
        ("Alles gefunden", handover.State is HandoverState.Confirmed ? handover.EndedAt : null),
    ];

    protected override bool IsForMe => Me.CanLead(Leadership.Alliance) || AmPredecessor
        || (AmSuccessor && Handover!.State is not HandoverState.Announced);

    /// <summary>What the page says first to whoever reads it.</summary>
    public string? Lead => AmSuccessor ? "Schön, dass Sie übernehmen. Hier steht, was noch zu besprechen ist."
        : AmPredecessor ? $"Ihr Zugang ist übergeben. Bis alles gefunden ist, lesen und haken Sie hier noch mit ab, längstens "
            + $"{Handover!.OpenToLeavingUntil!.Value.Until}." : null;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForHandover;

    protected override async Task LoadMore()
    {
        if (Handover is not { State: not HandoverState.Announced } handover) return;
        Rows = await ChecklistRow.Of(Db, handover, new(Alliance, handover.SuccessorId, Now), Cancel);
    }

    /// <summary>Those who act together know each other; anybody else who looks is written down.</summary>
    public Task OnGetAsync()
    {
        var asked = Handover is { State: HandoverState.Announced } ? People?.Successor?.Id : null;
        return asked is not { } person || Me.PlacesOf(AllianceSeats.Place).Contains(Alliance.Id) ? Task.CompletedTask
            : Db.NoteAccess(Me, [person], "Übergabe im Bündnis", Now, Cancel);
    }
}
