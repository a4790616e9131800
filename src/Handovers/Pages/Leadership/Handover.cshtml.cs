using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The hand-over of the lead: where it stands and what both go through.</summary>
internal sealed class HandoverModel(Db db, TimeProvider clock) : LeadershipPage(db, clock)
{
    public Handover? Handover => AllianceLeadership.Handover;

    public IReadOnlyList<ChecklistRow> Rows { get; private set; } = [];

    /// <summary>The one who announced it, or an administrator, may change its course.</summary>
    public bool MaySteer => AmCoordinator || Me.IsAdministrator;

    /// <summary>The four steps, each with the moment in which it was reached.</summary>
    public IReadOnlyList<(string Label, DateTimeOffset? At)> Steps => Handover is not { } handover ? [] :
    [
        ("Angekündigt", handover.AnnouncedAt), ("Zugesagt", handover.AcceptedAt), ("Koordination übergegangen", handover.TransferredAt),
        ("Alles gefunden", handover.State is HandoverState.Confirmed ? handover.EndedAt : null),
    ];

    protected override bool MayUse() => Me.CanLead(Alliance) || (AmSuccessor && Handover!.State is not HandoverState.Announced);

    protected override async Task LoadMore()
    {
        if (Handover is not { State: not HandoverState.Announced } handover) return;
        await Db.LoadContactPoints(Alliance, Cancel);
        await Db.LoadPartners(Alliance, Cancel);
        Rows = await ChecklistRow.Of(Db, handover, new(Alliance, handover.SuccessorId, Now), Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostTickAsync(Guid id)
    {
        if (Handover?.Items.FirstOrDefault(item => item.Id == id) is not { } item) return NotFound();
        Handover.Tick(item, Me.Person, Now);
        await Db.SaveChangesAsync(Cancel);
        return Redirect($"{Alliance.Below("uebergabe")}#liste");
    }

    public async Task<IActionResult> OnPostAddAsync(string? title)
    {
        if (Handover is not { State: HandoverState.Checklist or HandoverState.AccessTransferred }) return NotFound();
        if (string.IsNullOrWhiteSpace(title) || title.Length > HandoverItem.MaxLength) return Again("", "Bitte schreiben Sie den Punkt in einer Zeile auf.");
        Db.Add(Handover.Add(title));
        await Db.SaveChangesAsync(Cancel);
        Flash("Der Punkt steht auf der Liste.");
        return Redirect($"{Alliance.Below("uebergabe")}#liste");
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (!MaySteer) return NotFound();
        await using var leadership = await LockLeadership();
        if (Handover is not { IsOpen: true }) return Again("", "Diese Übergabe läuft nicht mehr.");
        await Db.TellOfWithdrawal(Handover, Alliance, Now, Cancel);
        Handover.Withdraw(Me.PersonId, Now);
        return await Kept(leadership, "Die Übergabe ist zurückgezogen. An Ihrem Zugang ändert sich nichts.");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        if (!MaySteer) return NotFound();
        await using var leadership = await LockLeadership();
        if (Handover is not { State: HandoverState.Announced }) return Again("", "Die Anfrage ist schon beantwortet.");
        await Db.AskSuccessor(Handover, Alliance, Now, Cancel);
        return await Kept(leadership, "Die Anfrage ist noch einmal unterwegs. Der ältere Link gilt nicht mehr.");
    }

    public async Task<IActionResult> OnPostNowAsync()
    {
        if (!MaySteer) return NotFound();
        await using var leadership = await LockLeadership();
        if (Handover is not { State: HandoverState.Checklist } || People?.Successor is not { } successor) return Again("", "Erst wenn die Nachfolge zugesagt hat, kann die Koordination übergehen.");
        leadership.Transfer(successor, Me.PersonId, Now);
        await Db.TellOfTransfer(Handover, Alliance, successor, Now, Cancel);
        TellTeam("Die Koordination ist übergeben.");
        return await Kept(leadership, "Die Koordination ist übergeben. Ihr Zugang dazu ist beendet. Danke für Ihre Arbeit.", AlliancePaths.Desk);
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        if (!AmSuccessor && !Me.IsAdministrator) return NotFound();
        await using var leadership = await LockLeadership();
        if (Handover is not { State: HandoverState.AccessTransferred }) return Again("", "Die Übergabe ist schon abgeschlossen.");
        Handover.Confirm(Me.PersonId, Now);
        await Db.TellOfConfirmation(Handover, Alliance, Me.Name, Now, Cancel);
        return await Kept(leadership, "Schön. Die Übergabe ist abgeschlossen.", AlliancePaths.Desk);
    }
}

/// <summary>A line of the checklist, with what the house knows of it.</summary>
internal sealed record ChecklistRow(HandoverItem Item, string? Hint, TopicStand? Stand)
{
    public bool IsDone => Item.TickedAt is not null || Stand is { IsSettled: true };

    public static async Task<IReadOnlyList<ChecklistRow>> Of(Db db, Handover handover, HandoverView view, CancellationToken cancel)
    {
        var topics = db.Catalog.Of<HandoverTopic>().ToDictionary(topic => topic.Code);
        List<ChecklistRow> rows = [];
        foreach (var item in handover.Items.OrderBy(item => item.Number))
        {
            var topic = item.Code is { } code ? topics.GetValueOrDefault(code) : null;
            rows.Add(new(item, topic?.Hint, topic is null ? null : await topic.Stands(db, view, cancel)));
        }
        return rows;
    }
}
