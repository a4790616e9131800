using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>Who may read a documentation: not more people than read about the event.</summary>
internal sealed class ReadersModel : DocumentationPage
{
    [BindProperty]
    public Visibility Visibility { get; set; }

    private IEnumerable<Visibility> Offered => new[] { Visibility.Public, Visibility.Community, Visibility.Near, Visibility.Place }
        .Where(level => level >= Event.Visibility).DefaultIfEmpty(Event.Visibility);

    public IEnumerable<SelectListItem> Choices => Offered.Select(level => new SelectListItem(level.Choice, level.ToString()));

    public void OnGet() => Visibility = Documentation.ReadBy(Event);

    public Task<IActionResult> OnPostAsync() => !Offered.Contains(Visibility)
        ? Task.FromResult(Again(nameof(Visibility), "Bitte wählen Sie aus, wer die Dokumentation liest."))
        : Do(() =>
        {
            Documentation.ShowTo(Visibility, Event, Me.PersonId, Now);
            return $"Die Dokumentation ist jetzt {Visibility.Label}.";
        });
}
