using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The team of an origin compares what an imitation proposes, and answers.</summary>
internal sealed class ProposedModel(ImprovementDesk desk) : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    /// <summary>The mark of the text with which the proposal was compared.</summary>
    [BindProperty, StringLength(20)]
    public string? Compared { get; set; }

    [BindProperty]
    public bool? Accepts { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Words { get; set; }

    public Improvement Proposal { get; private set; } = null!;

    public Project Copy => Proposal.Adoption!.Copy!;

    public bool MayReadCopy { get; private set; }

    public bool IsStale => Proposal.ObstacleToSettling() is null && Proposal.IsStale(Project);

    /// <summary>What is compared with the proposal: the own text, or the one of then where it is answered.</summary>
    public string Ours => Proposal.State == ImprovementState.Open ? Proposal.LineOf(Project).Text : Proposal.Before;

    public string OursHeading => Proposal.State == ImprovementState.Open ? "Jetzt bei Ihnen" : "Damals bei Ihnen";

    /// <summary>How the imitation differs else; null for whoever may not read it.</summary>
    public LinesBeside? Rest => MayReadCopy ? LinesBeside.Of("Die anderen Texte im Vergleich", ("Bei Ihnen", Project),
        ($"Bei {Copy.HomeName}", Copy), [Proposal.Code]) : null;

    protected override async Task<Project?> Find()
    {
        if (await base.Find() is not { } found) return null;
        if (await Db.Improvements.To(found.Id).WithBoth.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel)
            is not { } proposal) return null;
        Proposal = proposal;
        return found;
    }

    protected override async Task LoadMore() =>
        MayReadCopy = await Db.Projects.VisibleTo(Me, Db).Published.AnyAsync(one => one.Id == Copy.Id, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Accepts is not { } accepts) return Again("", "Bitte entscheiden Sie: übernehmen oder nicht.");
        Check("", accepts ? Proposal.ObstacleToAccepting(Project, Compared) : Proposal.ObstacleToSettling());
        if (!accepts) Check("Words", string.IsNullOrWhiteSpace(Words) ? "Bitte sagen Sie in einem Satz, warum nicht." : null);
        if (!ModelState.IsValid) return Again();
        if (accepts) Proposal.Accept(Project, Compared, Words, Me.PersonId, Now);
        else Proposal.Decline(Words!, Me.PersonId, Now);
        await desk.TellProposer(Proposal, Project, Copy, Now, Cancel);
        return await Saved(accepts ? "Übernommen. Das andere Bündnis hört davon." : "Nicht übernommen. Das andere Bündnis hört davon.");
    }
}
