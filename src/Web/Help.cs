using Buendnisnetz.Alliances;

namespace Buendnisnetz.Web;

/// <summary>The handbook's topics that the host brings along.</summary>
internal static class Help
{
    public static IReadOnlyList<HelpTopic> Topics =>
    [
        new("anmelden", "Anmelden ohne Passwort", "Adresse eingeben, E-Mail öffnen, Knopf drücken.", "Help/_SignIn", HelpTopic.Everybody),
        new("benachrichtigungen", "Mitteilungen und E-Mails einstellen", "Sie bestimmen, wie oft wir schreiben. Auch „nie“ ist möglich.",
            "Help/_Mails", HelpTopic.Everybody),
        new("konto", "Eigene Daten, Geräte und Konto", "Ansehen, mitnehmen, löschen: alles in Ihrem Profil.", "Help/_Account",
            HelpTopic.Everybody),
        new("texte", "Texte gestalten, die alle lesen können", "Überschrift, Liste, Link, und Bilder mit Beschreibung.", "Help/_Writing",
            HelpGroups.Alliances, Position.Before("uebergabe")),
        new("verwaltung", "Diese Instanz verwalten", "Betreiberangaben, Personen, Begriffe und was vor dem Start fehlt.",
            "Help/_Administration", HelpTopic.Administration),
        new("barrieren", "Gemeldete Barrieren beantworten", "Innerhalb eines Monats, und was dabei hilft.", "Help/_Barriers",
            HelpTopic.Administration),
    ];
}
