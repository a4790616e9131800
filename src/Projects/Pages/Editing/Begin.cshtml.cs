using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// The team of an alliance begins to tell of a project; it is a draft until it is published. What is done already nearby is shown before,
/// and wants an answer: agree with the others, or begin it nevertheless.
/// </summary>
internal sealed class BeginModel(Radar radar, RadarPace pace, OverlapDesk desk) : AllianceEditorPage
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
    public IReadOnlyList<Finding> Found { get; private set; } = [];

    /// <summary>The same, with what the alliance does itself apart.</summary>
    public OverlapView Shown => new(Found, Alliance.Id, Said: true);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    protected override bool KeepsDraft => true;

    public void OnGet() { }

    /// <summary>Where in the list of answers the one to this finding stands.</summary>
    public int PlaceOf(Finding found) => Answers.FindIndex(answer => answer.Id == found.Project.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Project.Beginnings.Contains(First)) Check("First", "Bitte wählen Sie: geplant oder erst eine Idee.");
        if (ModelState.IsValid) Check("Form.Until", Project.ObstacleTo(Form.ToProfile()));
        if (!ModelState.IsValid) return Again();
        if (!pace.MayBegin(Me.Person)) return Again("", RadarPace.Refused);
        Found = await radar.Around(Sketch.Of(Alliance, Form.ToProfile()), Me, Cancel);
        if (!AreAnswered()) return Again();
        await using var turn = await Db.TakeProjectLock(Cancel);
        var slug = await Db.FreeProjectSlug(Form.Title!, Cancel);
        var begun = Db.Projects.Add(Project.Begin(Alliance, Form.ToProfile(), slug, Me.PersonId, Now, First)).Entity;
        var isHeard = true;
        foreach (var found in Found) isHeard &= await Answer(begun, found);
        var done = await SavedAt(isHeard ? "Der Entwurf ist angelegt." : $"Der Entwurf ist angelegt. {Addressee.None}",
            begun.Below("bearbeiten"));
        await turn.CommitAsync(Cancel);
        return done;
    }

    private bool AreAnswered()
    {
        ModelState.Clear(); // What is left of answers to findings that are none any more is no error.
        Answers = [.. Found.Select(AnswerTo)];
        foreach (var (place, answer) in Answers.Index())
            Check(answer.Choice is null ? $"Answers[{place}].Choice" : $"Answers[{place}].Because", answer.Obstacle);
        return ModelState.IsValid;
    }

    /// <summary>With an own project there is nobody to agree with.</summary>
    private OverlapAnswer AnswerTo(Finding found)
    {
        var answer = Answers.Find(one => one.Id == found.Project.Id) ?? new() { Id = found.Project.Id };
        if (found.IsOwnOf(Alliance.Id)) answer.Choice = OverlapAnswer.Anyway;
        return answer;
    }

    /// <summary>False where somebody was to get a letter and nobody is to be reached.</summary>
    private async Task<bool> Answer(Project begun, Finding found)
    {
        var answer = Answers[PlaceOf(found)];
        var overlap = Db.Add(Overlap.Suspect(begun.Id, found.Project.Id, found, Now)).Entity;
        if (answer.Choice != OverlapAnswer.Anyway)
            return await desk.Discuss(overlap, Alliance.Name, begun, found.Project, Me.Person, answer.Because!.Trim(), Now, Cancel);
        return await desk.GoOn(overlap, Alliance.Name, begun, found.Project, Me.Person, answer.Because!.Trim(), Now, Cancel)
            || found.IsOwnOf(Alliance.Id);
    }
}
