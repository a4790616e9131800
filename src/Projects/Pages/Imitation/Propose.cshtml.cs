using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Whoever imitates a project gives a better text back to its origin.</summary>
internal sealed class ProposeModel : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    [BindProperty, Required, StringLength(20_000)]
    public string? Text { get; set; }

    [BindProperty, Required, StringLength(400)]
    public string? Because { get; set; }

    public Adoption Origin { get; private set; } = null!;

    public Project Source => Origin.Source!;

    /// <summary>What the origin says now.</summary>
    public ProjectLine Theirs => ProjectLine.Of(Source).First(line => line.Code == Route("line"));

    /// <summary>What stands here.</summary>
    public string Ours => ProjectLine.Of(Project).First(line => line.Code == Route("line")).Text;

    protected override bool KeepsDraft => true;

    /// <summary>Whoever writes sees what the origin says now, not what it said when the form was opened.</summary>
    protected override object? Stored => new { Text = Ours, Because = "", Theirs = Theirs.Text };

    protected override async Task<Project?> Find()
    {
        if (!ProjectLine.IsKnown(Route("line")) || await base.Find() is not { } found) return null;
        if (await Db.Adoptions.Include(one => one.Source!.Carriers).ThenInclude(who => who.Alliance).FromReadable(Me, Db)
            .FirstOrDefaultAsync(one => one.CopyId == found.Id, Cancel) is not { } origin) return null;
        Origin = origin;
        return found;
    }

    /// <summary>What the alliance has proposed already, and nobody has answered; null where there is nothing.</summary>
    public Improvement? Open { get; private set; }

    protected override async Task LoadMore() => Open = await Db.Improvements.Open.From(Project.Id)
        .Include(one => one.Adoption!.Copy).FirstOrDefaultAsync(one => one.Code == Theirs.Code, Cancel);

    public void OnGet() => Text = Open is null ? Ours : null;

    public async Task<IActionResult> OnPostAsync()
    {
        Check("", Improvement.ObstacleTo(Origin, Source, Project));
        if (ModelState.IsValid) Check("Text", Improvement.ObstacleTo(Theirs, Text));
        if (!ModelState.IsValid) return Again();
        await using var turn = await Db.TakeLock($"improvements {Origin.Id:N}", Cancel);
        await LoadMore();
        if (Open is not null) return Again("", "Zu diesem Abschnitt haben Sie schon etwas vorgeschlagen. Ziehen Sie es zuerst zurück.");
        Db.Add(Improvement.Propose(Origin, Source, Project, Theirs.Code, Text!, Because!, Me.PersonId, Now));
        var done = await Saved("Der Vorschlag liegt beim Vorbild auf dem Schreibtisch.", "vorbild");
        await turn.CommitAsync(Cancel);
        return done;
    }
}

/// <summary>Whoever proposed a text thinks better of it.</summary>
internal sealed class WithdrawProposalModel : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    public IActionResult OnGet() => Redirect(Project.Below("vorbild"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.Improvements.From(Project.Id).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel) is not { } one)
            return NotFound();
        one.Withdraw(Me.PersonId, Now);
        return await Saved("Der Vorschlag ist zurückgezogen.", "vorbild");
    }
}
