using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Community.Pages;

/// <summary>A report: those who look after the space read it whole; who wrote the post reads the decision and its reasons.</summary>
internal abstract class ReportPage : ClosedPage<PostReport>
{
    public Thread Thread => Noun.Post!.Thread!;

    public bool IsOffice => Me.Moderates(Thread.Space!);

    public bool IsWriter => Me.Wrote(Noun.Post!);

    /// <summary>Whoever wrote the post reads its decision also when they read in the space no more.</summary>
    protected override async Task<PostReport?> Seek() =>
        await Db.PostReports.Whole.FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel) is { } report
            && (Me.Moderates(report.Post!.Thread!.Space!) || (Me.Wrote(report.Post!) && report is { DecidedAt: not null, HidesPost: true }
                or { AppealedAt: not null } && Me.Wrote(report.Post!))) ? report : null;
}

/// <summary>The office decides on a report.</summary>
internal sealed class ReportShowModel(ReportDesk desk) : ReportPage
{
    private bool isForOthers;

    [BindProperty]
    public bool? Hides { get; set; }

    [BindProperty, Required, StringLength(4000)]
    public string? Reasons { get; set; }

    /// <summary>Why the reader does not decide now; null where they do.</summary>
    public string? Obstacle => !IsOffice ? "" : Noun.DecidedAt is null ? Noun.ObstacleToDeciding("-", Me.PersonId)
        : Noun.ObstacleToReview("-", isForOthers, Me.PersonId);

    protected override async Task LoadMore() =>
        isForOthers = await Db.AppealsForOthers(Me.PersonId, Now).AnyAsync(one => one.Id == Noun.Id, Cancel);

    public void OnGet() { }

    /// <summary>Decides on the report; where that was done and the writer has appealed, on the appeal.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOffice) return Forbid();
        if (Hides is null) Check(nameof(Hides), "Bitte wählen Sie.");
        if (!ModelState.IsValid) return Again();
        var obstacle = Noun.DecidedAt is null ? await desk.Decide(Noun, Hides!.Value, Reasons!, Me, Now, Cancel)
            : await desk.Review(Noun, Hides!.Value, Reasons!, Me, Now, Cancel);
        return obstacle is null ? await Saved("Die Entscheidung ist gespeichert; wer davon betroffen ist, bekommt sie mit den Gründen.",
            CommunityPaths.OfReport(Noun.Id)) : Again("", obstacle);
    }
}

/// <summary>Who wrote the post appeals, once.</summary>
internal sealed class AppealModel(ReportDesk desk) : ReportPage
{
    [BindProperty, Required, StringLength(4000)]
    public string? Words { get; set; }

    protected override bool MayUse => IsWriter;

    protected override IActionResult? Detour() =>
        Noun.ObstacleToAppeal(Me.PersonId) is null ? null : Redirect(CommunityPaths.OfReport(Noun.Id));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        return await desk.Appeal(Noun, Words!, Me, Now, Cancel) is { } obstacle ? Again(nameof(Words), obstacle)
            : await Saved("Ihr Widerspruch ist angekommen. Die Antwort bekommen Sie per E-Mail.", CommunityPaths.OfReport(Noun.Id));
    }
}
