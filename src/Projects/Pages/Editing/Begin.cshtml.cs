using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// The team of an alliance begins to tell of a project; it is a draft until it is published. What is done already nearby is shown before,
/// and wants an answer (<see cref="OverlapQuestion"/>).
/// </summary>
internal sealed class BeginModel(OverlapQuestion question) : AllianceEditorPage
{
    [BindProperty]
    public ProjectForm Form { get; set; } = new();

    /// <summary>Where it stands at its beginning.</summary>
    [BindProperty]
    public ProjectState First { get; set; } = ProjectState.Planned;

    public static IEnumerable<SelectListItem> Beginnings =>
        Project.Beginnings.Select(state => new SelectListItem(state.Choice, state.ToString()));

    [BindProperty]
    public List<OverlapAnswer> Answers { get; set; } = [];

    /// <summary>What may be the same, once the form was sent.</summary>
    public OverlapQuestion Question => question;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    protected override bool KeepsDraft => true;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Project.Beginnings.Contains(First)) Check("First", "Bitte wählen Sie: geplant oder erst eine Idee.");
        if (ModelState.IsValid) Check("Form.Until", Project.ObstacleTo(Form.ToProfile()));
        if (!ModelState.IsValid) return Again();
        var open = await question.Ask(Alliance, Form.ToProfile(), Answers, Me, Cancel);
        ModelState.Clear(); // What is left of answers to findings that are none any more is no error.
        Check("", open);
        if (!ModelState.IsValid) return Again();
        await using var turn = await Db.TakeProjectLock(Cancel);
        var slug = await Db.FreeProjectSlug(Form.Title!, Cancel);
        var begun = Db.Projects.Add(Project.Begin(Alliance, Form.ToProfile(), slug, Me.PersonId, Now, First)).Entity;
        var besides = await question.Settle(begun, Me, Now, Cancel);
        var done = await SavedAt($"Der Entwurf ist angelegt. {besides}".TrimEnd(), begun.Below("bearbeiten"));
        await turn.CommitAsync(Cancel);
        return done;
    }
}
