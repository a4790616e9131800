using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// A finding with both projects, why it was found, and what became of it. Who may read both reads it; the teams of both go on with it. Of
/// what somebody may not read they see what the others agreed to by asking: title, sentence, place and who asks.
/// </summary>
internal sealed class OverlapModel(OverlapDesk desk) : NounPage<Overlap>
{
    private Dictionary<Guid, string> authors = [];
    private HashSet<Guid> readable = [];
    private Names names = new(new Dictionary<string, string>(), new Dictionary<AreaKey, string>());

    [BindProperty]
    public OverlapState? Next { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Note { get; set; }

    [BindProperty, StringLength(200)]
    public string? Responsible { get; set; }

    /// <summary>Which project goes on where both are put together.</summary>
    [BindProperty]
    public Guid? Into { get; set; }

    public IReadOnlyList<SelectListItem> Intos =>
        [.. new[] { Noun.First!, Noun.Second! }.Select(one => new SelectListItem(TitleOf(one), one.Id.ToString()))];

    /// <summary>What a project is called for this person.</summary>
    public string TitleOf(Project one) => Knows(one) ? one.Title.Quoted : OverlapSight.Hidden;

    /// <summary>What the other side or the own one has proposed: which goes on, and which ends; null where nothing.</summary>
    public (Project Into, Project Other)? Offer => Noun is not { State: OverlapState.Confirmed, IntoId: { } into } ? null
        : into == Noun.FirstId ? (Noun.First!, Noun.Second!) : (Noun.Second!, Noun.First!);

    /// <summary>Where whoever recorded the decision opens it again; null for all others.</summary>
    public string? CorrectionPath => CanTurn && Noun.ObstacleToReopening(Me.PersonId) is null ? Noun.CorrectionPath : null;

    /// <summary>Where whoever put them together takes that back; null for all others, and after thirty days.</summary>
    public string? PartingPath => CanTurn && Noun.ObstacleToParting(Me.PersonId, Now) is null ? Noun.PartingPath : null;

    /// <summary>For which of the two this person speaks.</summary>
    public OverlapSides Sides => Me.SidesOf(Noun);

    public bool CanTurn => Sides != OverlapSides.None;

    /// <summary>Whether an answer shows the others something of the own project that they could not read so far.</summary>
    public bool ShowsMore => Me.ShowsMoreBy(Noun);

    public IReadOnlyList<SelectListItem> Choices =>
        [.. Noun.NextFor(Sides).Select(state => new SelectListItem(Noun.ChoiceOf(state), state.ToString()))];

    public string NoteHint => Noun.State == OverlapState.Suspected
        ? "Geht als E-Mail an die anderen. Nur bei „Ja“ darf das Feld leer bleiben"
        : Noun.State.IsDenied ? "Geht als E-Mail an die anderen. Stimmen Sie zu, darf das Feld leer bleiben" : "Was gilt und warum";

    protected override OpenPlace? Rooms => HomeOf(Noun.First!) ?? HomeOf(Noun.Second!);

    protected override Task<Overlap?> Find() => Db.Overlaps.VisibleTo(Me, Db).WithProjects.Include(one => one.Steps)
        .Include(one => one.First!.Areas).Include(one => one.Second!.Areas).Include(one => one.First!.Turns)
        .Include(one => one.Second!.Turns)
        .OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);

    protected override bool MayUse => CanTurn || Me.LooksAfterAlliances;

    protected override object? Stored => new { Noun.State };

    protected override async Task LoadMore()
    {
        var ids = Noun.Steps.Select(step => step.RecordedBy).OfType<Guid>().ToList();
        authors = await Db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, Cancel);
        readable = [.. await Db.Projects.VisibleTo(Me, Db).Where(one => one.Id == Noun.FirstId || one.Id == Noun.SecondId)
            .Select(one => one.Id).ToListAsync(Cancel)];
        if (readable.Count < 2) names = await Names.Of([Noun.First!, Noun.Second!], Db, Cancel);
    }

    /// <summary>Whether this person may read all of it.</summary>
    public bool MayRead(Project one) => readable.Contains(one.Id);

    /// <summary>Whether title, sentence and place are there for this person: to be read, or shown by who has said something.</summary>
    public bool Knows(Project one) => MayRead(one) || Noun.IsShownBy(Noun.SideOf(one.Id));

    /// <summary>Whether it can be said what both have in common without telling of what may not be read.</summary>
    public bool KnowsBoth => Knows(Noun.First!) && Knows(Noun.Second!);

    /// <summary>Where a project is.</summary>
    public string PlaceOf(Project one) =>
        string.Join(", ", one.Areas.Select(area => names.Areas.GetValueOrDefault(area.Key)).OfType<string>());

    /// <summary>Who of those of a project was the first to say something.</summary>
    public string? AskerOf(Project one) => Noun.Steps.OrderBy(step => step.Number)
        .FirstOrDefault(step => step.Side == Noun.SideOf(one.Id)) is { RecordedBy: { } id } ? authors.GetValueOrDefault(id) : null;

    /// <summary>Who recorded a step.</summary>
    public string Author(OverlapStep step) =>
        step.RecordedBy is { } id && authors.TryGetValue(id, out var name) ? $"Eingetragen von {name}." : "";

    public void OnGet()
    {
        if (Offer is null) return;
        (Into, Next) = (Noun.IntoId, OverlapState.Merged);
        Responsible = Noun.Steps.MaxBy(step => step.Number)?.Responsible;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!CanTurn) return Forbid();
        if (Next is not { } next || !Enum.IsDefined(next)) return Again("Next", "Bitte wählen Sie eine Antwort.");
        if (ModelState.IsValid) Check(FieldOf(next), Noun.ObstacleTo(next, Note, Responsible, Sides));
        if (ModelState.IsValid && next == OverlapState.Merged)
            Check("Into", Noun.ObstacleToPuttingTogether(Into, Note, Responsible, Sides));
        if (!ModelState.IsValid) return Again();
        return await Saved(next == OverlapState.Merged ? await PutTogether() : await Turn(next), Noun.Path);
    }

    private (Project Ours, Project Theirs) Both => Me.Carries(Noun.First!) ? (Noun.First!, Noun.Second!) : (Noun.Second!, Noun.First!);

    private async Task<string> PutTogether()
    {
        var isAgreed = Noun.PutTogether(Into!.Value, Note!, Responsible!, Sides, Me.PersonId, Now);
        await desk.TellOthers(Noun, Both.Ours, Both.Theirs, Me.Person, Note?.Trim(), Now, Cancel);
        if (isAgreed) desk.PutTogether(Noun, Me.PersonId, Now);
        return isAgreed ? "Festgehalten: Die beiden Projekte sind zusammengelegt."
            : "Festgehalten. Die anderen bekommen Ihren Vorschlag als E-Mail und stimmen hier zu.";
    }

    private async Task<string> Turn(OverlapState next)
    {
        var (ours, theirs) = Both;
        if (next != OverlapState.UnderDiscussion)
        {
            Noun.Turn(next, Note, Responsible, Sides, Me.PersonId, Now);
            var isHeard = await desk.TellOthers(Noun, ours, theirs, Me.Person, Note?.Trim(), Now, Cancel);
            return Noun.State.IsDenied && !isHeard ? $"Festgehalten. {Addressee.None}"
                : Noun.State.IsDenied ? "Festgehalten. Die anderen bekommen Ihren Satz als E-Mail und können widersprechen."
                : $"Festgehalten: {next.Label}.";
        }
        var home = HomeOf(ours)?.Name ?? ours.Of(ProjectRole.Carrier).First().Name;
        return await desk.Discuss(Noun, home, ours, theirs, Me.Person, Note!.Trim(), Now, Cancel)
            ? "Festgehalten. Die anderen bekommen Ihren Satz als E-Mail." : $"Festgehalten. {Addressee.None}";
    }

    private string FieldOf(OverlapState next) => !Noun.NextFor(Sides).Contains(next) ? "Next"
        : string.IsNullOrWhiteSpace(Note) && next != OverlapState.Confirmed ? "Note" : "Responsible";

    private OpenPlace? HomeOf(Project one) => one.Of(ProjectRole.Carrier).Select(who => who.Alliance)
        .FirstOrDefault(home => home is not null && Me.CanEdit(home))?.AsPlace;
}
