using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Events.Pages;

/// <summary>A programme is pasted as lines: shown first, entered then.</summary>
internal sealed class LinesModel : ProgrammeEditorPage
{
    private const int Most = 200;

    [BindProperty, Required(ErrorMessage = "Bitte fügen Sie den Ablauf ein."), StringLength(20_000)]
    public string? Text { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public bool Enter { get; set; }

    public IReadOnlyList<ProgrammeLine> Lines { get; private set; } = [];

    public bool CanEnter => Lines.Count > 0 && Lines.All(line => line.Obstacle is null);

    public static string Facts(ProgrammeLine line) => string.Join(" · ", ((string?[])[line.Profile.Kind.Label, line.Profile.Room,
        line.Profile.Most is { } most ? German.Count(most, "Platz", "Plätze") : null, .. line.People.Select(who => who.Name)])
        .OfType<string>());

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Lines = ProgrammeLines.Read(Text!, Day is { } day && day >= Event.FirstDay && day <= Event.FinalDay ? day : Event.FirstDay);
        if (Lines.Count > Most) return Again("Text", $"Das sind mehr als {Most} Zeilen. Bitte teilen Sie den Text.");
        if (!CanEnter) return Again("Text", "Manche Zeilen verstehen wir nicht. Oben steht, welche.");
        if (!Enter) return Page();
        Db.AddRange(Programme.Enter(Lines, Me.PersonId, Now));
        return await SavedProgramme($"Eingetragen: {German.Count(Lines.Count, "Programmpunkt", "Programmpunkte")}.");
    }
}
