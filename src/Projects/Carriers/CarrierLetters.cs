using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Letters about who takes part in a project.</summary>
internal static class CarrierLetters
{
    /// <summary>Somebody has taken out an alliance whose team did not do it itself.</summary>
    public static Letter TakenOut(Addressee to, Project one, Alliance left, ProjectRole role, Person by, Site site) =>
        new Letter(to.Email, to.Name, $"{left.Name}: nicht mehr bei {one.Title.Quoted}",
            $"Sie erhalten diese E-Mail, weil Sie {left.Name} leiten.")
        {
            PersonId = to.PersonId,
            AnswersTo = by.Email,
        }
            .Says($"{by.Name} hat {left.Name} bei dem Projekt {one.Title.Quoted} herausgenommen.")
            .Says(role == ProjectRole.Carrier ? "Ihr Team bearbeitet die Seite damit nicht mehr." : "Die Seite nennt Sie nicht mehr.")
            .Says($"Sehen Sie es anders, antworten Sie auf diese E-Mail; Ihre Antwort geht an {by.Email}.")
            .Asks("Alle Projekte Ihres Bündnisses", site.Link(left.ProjectsPath));

    /// <summary>Somebody has entered an alliance whose team did not do it itself.</summary>
    public static Letter Entered(Addressee to, Project one, Alliance entered, ProjectRole role, Person by, Site site) =>
        new Letter(to.Email, to.Name, $"{entered.Name}: eingetragen bei {one.Title.Quoted}",
            $"Sie erhalten diese E-Mail, weil Sie {entered.Name} leiten.")
        {
            PersonId = to.PersonId,
            AnswersTo = by.Email,
        }
            .Says($"{by.Name} hat {entered.Name} bei dem Projekt {one.Title.Quoted} "
                + $"als {(role == ProjectRole.Carrier ? "Träger" : "Partner")} eingetragen.")
            .Asks("Zum Projekt", site.Link(one.Path))
            .Says(role == ProjectRole.Carrier
                ? "Stimmt das nicht, nehmen Sie Ihr Bündnis dort unter „Projekt bearbeiten“, „Wer dabei ist“ wieder heraus."
                : $"Stimmt das nicht, antworten Sie auf diese E-Mail; Ihre Antwort geht an {by.Email}.");
}
