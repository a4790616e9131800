namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>The team writes down what came out of a group, or corrects it.</summary>
internal sealed class TeamResultModel : TopicTeamPage
{
    [BindProperty]
    public ResultForm Form { get; set; } = new();

    public TopicGroup Group { get; private set; } = null!;

    protected override object? Stored => ResultForm.Of(Group);

    protected override async Task<Events.Event?> Find()
    {
        if (await base.Find() is not { } found || Round is not { } round) return null;
        Group = (await Db.TopicGroups.Include(one => one.Topic).Include(one => one.Session)
            .FirstOrDefaultAsync(one => one.Id == IdInAddress && one.RoundId == round.Id, Cancel))!;
        return Group is null ? null : found;
    }

    protected override IActionResult? Detour() => base.Detour()
        ?? (TopicGroup.ObstacleToWriting(Group.Session!, Now) is { } obstacle ? Back(obstacle) : null);

    public void OnGet() => Form = ResultForm.Of(Group);

    public async Task<IActionResult> OnPostAsync()
    {
        Check("Form.", Form.ToResult().Objections());
        if (!ModelState.IsValid) return Again();
        Group.Write(Form.ToResult(), Group.Session!, Now);
        return await Saved("Das Ergebnis ist festgehalten.", "themenrunde");
    }
}

/// <summary>Everybody reads the results.</summary>
internal sealed class ResultsPublicationModel : TopicTeamPage
{
    public IActionResult OnGet() => Redirect(Events.EventPaths.Of(Slug) + "/themenrunde");

    public async Task<IActionResult> OnPostAsync()
    {
        var written = await Db.TopicGroups.CountAsync(one => one.RoundId == Round!.Id && one.WrittenAt != null, Cancel);
        if (Round!.ObstacleToPublishing(written) is { } obstacle) return Back(obstacle);
        Round.Publish(written, Me.PersonId, Now);
        return await Saved("Alle lesen die Ergebnisse jetzt auf der Seite der Veranstaltung. Gibt es eine Dokumentation, stehen sie "
            + "auch dort.", "themenrunde");
    }
}
