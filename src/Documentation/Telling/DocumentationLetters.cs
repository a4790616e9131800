using Buendnisnetz.Bookings;

namespace Buendnisnetz.Documentation;

/// <summary>The one mail to those who took part: slides, results and pictures are there.</summary>
internal static class DocumentationLetters
{
    public static Letter IsOut(EventDocumentation documentation, Booking booking, Site site)
    {
        var planned = documentation.Event!;
        var letter = new Letter(booking.Email, booking.Name, $"Nachlesen und ansehen: {planned.Title}",
            "Sie erhalten diese E-Mail einmal, weil Sie bei dieser Veranstaltung dabei waren oder angemeldet sind.")
        { PersonId = booking.PersonId, Priority = Priority.Bulk };
        letter.Says($"von {planned.Title.Quoted} gibt es jetzt eine Dokumentation. Danke, dass Sie dabei waren.");
        foreach (var line in Lines(documentation)) letter.Lists(line);
        return letter.Asks("Dokumentation ansehen", site.Link(planned.DocumentationPath))
            .Says("Sind Sie auf einem Bild und möchten das nicht, steht unter jedem Bild ein Link: Nach Ihrer Bestätigung ist es sofort "
                + "nicht mehr zu sehen.");
    }

    /// <summary>What is there: "12 Dateien, etwa Folien und Handreichungen".</summary>
    public static IEnumerable<string> Lines(EventDocumentation one)
    {
        if (one.Files.Count > 0) yield return $"{German.Count(one.Files.Count, "Datei", "Dateien")}, etwa Folien und Handreichungen";
        if (one.Results.Count > 0) yield return $"Ergebnisse zu {German.Count(one.Results.Count, "Programmpunkt", "Programmpunkten")}";
        if (one.Statements.Count > 0) yield return German.Count(one.Statements.Count, "Aussage", "Aussagen");
        if (one.Gallery.Count() is > 0 and var pictures) yield return German.Count(pictures, "Bild", "Bilder");
    }
}
