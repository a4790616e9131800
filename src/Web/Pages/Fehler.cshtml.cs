using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Web.Pages;

/// <summary>Says what went wrong and what to do next, in the status that it has.</summary>
[AllowAnonymous]
internal sealed class ErrorPageModel : HousePage
{
    public int Status { get; private set; }

    public string? Reference => HttpContext.Items[ErrorPages.Reference] as string;

    public string Title => Status switch
    {
        400 or 405 => "Das hat nicht geklappt",
        403 => "Hier haben Sie keinen Zutritt",
        404 or 410 => "Diese Seite gibt es nicht",
        413 => "Das ist zu groß",
        429 => "Bitte einen Augenblick Geduld",
        503 => "Wir sind gleich wieder da",
        507 => "Hier ist kein Platz mehr",
        < 500 => "Das hat nicht geklappt",
        _ => "Hier ist etwas schiefgegangen",
    };

    public string Lead => Status switch
    {
        403 => "Diese Seite gehört zu einer Aufgabe, die Sie zurzeit nicht haben. Wenn das ein Irrtum ist, fragen Sie bitte Ihre "
            + "Koordination oder die Administration.",
        404 or 410 => "Vielleicht ist die Adresse vertippt, oder der Inhalt ist umgezogen. Von der Startseite aus finden Sie weiter.",
        413 => "Die Datei oder der Text ist größer, als wir annehmen können. Bitte gehen Sie zurück und wählen Sie eine kleinere Datei.",
        429 => "Von Ihrem Anschluss kamen sehr viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in einigen Minuten noch einmal.",
        503 => "Unsere Datenbank antwortet gerade nicht. Was Sie gespeichert haben, bleibt. Bitte versuchen Sie es in einigen Minuten "
            + "noch einmal.",
        507 => "Auf dem Server ist kein Speicherplatz mehr frei. Es wurde nichts gespeichert. Bitte sagen Sie der Administration Bescheid.",
        < 500 => "Die Anfrage war so nicht vollständig. Bitte gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch "
            + "einmal ab.",
        _ => "Der Fehler liegt bei uns und ist notiert. Bitte versuchen Sie es noch einmal.",
    };

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => TempData.Keep();

    public void OnGet([FromRoute] int status) => Response.StatusCode = Status = status;
}
