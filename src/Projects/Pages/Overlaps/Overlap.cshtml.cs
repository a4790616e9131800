using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// A finding with both projects, why it was found, and what became of it. Who may read both reads it; the teams of both go on with it.
/// </summary>
internal sealed class OverlapModel(OverlapDesk desk) : NounPage<Overlap>
{
    private Dictionary<Guid, string> authors = [];

    [BindProperty]
    public OverlapState? Next { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Note { get; set; }

    [BindProperty, StringLength(200)]
    public string? Responsible { get; set; }

    public bool CanTurn => Me.CanEdit(Noun.First!) || Me.CanEdit(Noun.Second!);

    public IReadOnlyList<SelectListItem> Choices =>
        [.. Noun.State.Next.Select(state => new SelectListItem(state.Choice, state.ToString()))];

    public string NoteHint => Noun.State == OverlapState.Suspected
        ? "Geht als E-Mail an die anderen. Nur bei „Ja“ darf das Feld leer bleiben" : "Was gilt und warum";

    protected override OpenPlace? Rooms => HomeOf(Noun.First!) ?? HomeOf(Noun.Second!);

    protected override Task<Overlap?> Find() => Db.Overlaps.VisibleTo(Me, Db).WithProjects.Include(one => one.Steps)
        .OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);

    protected override bool MayUse => CanTurn || Me.LooksAfterAlliances;

    protected override object? Stored => new { Noun.State };

    protected override async Task LoadMore()
    {
        var ids = Noun.Steps.Select(step => step.RecordedBy).OfType<Guid>().ToList();
        authors = await Db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, Cancel);
    }

    /// <summary>Who recorded a step.</summary>
    public string Author(OverlapStep step) =>
        step.RecordedBy is { } id && authors.TryGetValue(id, out var name) ? $"Eingetragen von {name}." : "";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!CanTurn) return Forbid();
        if (Next is not { } next || !Enum.IsDefined(next)) return Again("Next", "Bitte wählen Sie eine Antwort.");
        if (ModelState.IsValid) Check(FieldOf(next), Noun.ObstacleTo(next, Note, Responsible));
        if (!ModelState.IsValid) return Again();
        return await Saved(await Turn(next), Noun.Path);
    }

    private async Task<string> Turn(OverlapState next)
    {
        var (ours, theirs) = Me.CanEdit(Noun.First!) ? (Noun.First!, Noun.Second!) : (Noun.Second!, Noun.First!);
        if (next != OverlapState.UnderDiscussion)
        {
            Noun.Turn(next, Note, Responsible, Me.PersonId, Now);
            await desk.TellOthers(Noun, ours, theirs, Me.Person, Note?.Trim(), Now, Cancel);
            return $"Festgehalten: {next.Label}.";
        }
        var home = HomeOf(ours)?.Name ?? ours.Of(ProjectRole.Carrier).First().Name;
        return await desk.Discuss(Noun, home, ours, theirs, Me.Person, Note!.Trim(), Now, Cancel)
            ? "Festgehalten. Die anderen bekommen Ihren Satz als E-Mail." : $"Festgehalten. {Addressee.None}";
    }

    private string FieldOf(OverlapState next) => !Noun.State.Next.Contains(next) ? "Next"
        : string.IsNullOrWhiteSpace(Note) && next != OverlapState.Confirmed ? "Note" : "Responsible";

    private OpenPlace? HomeOf(Project one) => one.Of(ProjectRole.Carrier).Select(who => who.Alliance)
        .FirstOrDefault(home => home is not null && Me.CanEdit(home))?.AsPlace;
}
