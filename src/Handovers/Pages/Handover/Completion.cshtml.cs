using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The new coordinator has found everything, or closes the hand-over knowing what is still open.</summary>
internal sealed class CompletionModel : HandoverStepPage
{
    /// <summary>What nobody has ticked.</summary>
    public IReadOnlyList<ChecklistRow> Open { get; private set; } = [];

    public override StepWords Words => Open.Count == 0
        ? new("Übergabe abschließen", "Damit ist die Übergabe zu Ende. Wer Ihnen die Aufgabe gegeben hat, erfährt es.",
            "Ich habe alles gefunden", "Schön. Die Übergabe ist abgeschlossen.", Alliance.Below("uebergabe"), AlliancePaths.Desk)
        : new("Übergabe abschließen", $"{Points} noch offen. Mit dem Abschluss endet die gemeinsame Liste; was offen ist, steht dann als "
                + "Notiz in Ihrem Wissensspeicher und im Dossier.",
            "Trotzdem abschließen", $"Die Übergabe ist abgeschlossen. {Points} noch offen und hier als Notiz aufgehoben.",
            Alliance.Below("uebergabe"), Alliance.Below("wissen"));

    protected override bool IsForMe => Leadership.Handover is not null && (AmSuccessor || Me.IsAdministrator);

    private string Points => German.Count(Open.Count, "Punkt ist", "Punkte sind");

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForHandover;

    protected override async Task LoadMore() =>
        Open = await ChecklistRow.OpenOf(Db, Leadership.Handover!, new(Alliance, Leadership.Handover!.SuccessorId, Now), Cancel);

    protected override string? Obstacle(AllianceLeadership leadership) => leadership.ObstacleToConfirming();

    protected override void Take(AllianceLeadership leadership) =>
        leadership.Confirm([.. Open.Select(row => row.Item.Title)], Me.PersonId, Now);
}
