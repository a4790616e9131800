using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>A page on which a statement is written down.</summary>
internal abstract class StatementPage : CorrectingPage
{
    [BindProperty, StringLength(1000)]
    public string? Text { get; set; }

    [BindProperty, StringLength(120)]
    public string? Name { get; set; }

    [BindProperty, StringLength(200)]
    public string? Role { get; set; }

    [BindProperty]
    public Guid? SessionId { get; set; }

    [BindProperty]
    public bool HasAgreed { get; set; }

    protected StatementFacts Facts => new(Text ?? "", Name ?? "", Role ?? "", HasAgreed, Chosen(SessionId));
}

/// <summary>A statement is written down.</summary>
internal sealed class AddStatementModel : StatementPage
{
    [BindProperty(SupportsGet = true, Name = "punkt")]
    public string? Item { get; set; }

    public void OnGet()
    {
        ModelState.Clear();
        SessionId = Programme.Find(Item ?? "")?.Id;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Check("", Facts.Objections());
        if (!ModelState.IsValid) return Again();
        Documentation.Quote(Facts, Me.PersonId, Now);
        return await Saved("Die Aussage steht in der Dokumentation.", WorkOn(Chosen(SessionId)));
    }
}

/// <summary>A page about a statement that is there.</summary>
internal abstract class KnownStatementPage : StatementPage
{
    public Statement Said { get; private set; } = null!;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        if (!IsBegun) return found;
        if (Documentation.Statements.FirstOrDefault(one => one.Id == IdInAddress) is not { } said) return null;
        Said = said;
        return found;
    }
}

/// <summary>A statement is corrected.</summary>
internal sealed class EditStatementModel : KnownStatementPage
{
    protected override object? Stored => new { Said.Text, Said.Name, Said.Role, SessionId = $"{Said.SessionId}" };

    public void OnGet() => (Text, Name, Role, SessionId, HasAgreed) = (Said.Text, Said.Name, Said.Role, Said.SessionId, true);

    public async Task<IActionResult> OnPostAsync()
    {
        Check("", Facts.Objections());
        CheckCorrection();
        if (!ModelState.IsValid) return Again();
        Documentation.Requote(Said, Facts, Correction, Me.PersonId, Now);
        return await Saved("Die Aussage ist geändert.", WorkOn(Said.SessionId));
    }
}

/// <summary>A statement is taken out: one click beside it.</summary>
internal sealed class RemoveStatementModel : KnownStatementPage
{
    public IActionResult OnGet() => Redirect(Event.DocumentationEditPath);

    public Task<IActionResult> OnPostAsync() => Do(() =>
    {
        Documentation.Unquote(Said, Me.PersonId, Now);
        return "Die Aussage ist entfernt.";
    }, WorkOn(Said.SessionId));
}
