namespace Buendnisnetz.Bookings;

/// <summary>Questions that many events ask, ready to be taken; what somebody needs is voluntary and goes a week after the event.</summary>
internal static class ReadyQuestions
{
    public static IReadOnlyList<(string Code, QuestionFacts Facts)> All { get; } =
    [
        ("essen", new("Was essen Sie?", AnswerKind.One, "Essen und Unterstützung", null,
            "alles\nvegetarisch\nvegan\nich esse nicht mit")),
        ("unvertraeglich", new("Was vertragen Sie nicht?", AnswerKind.Line, "Essen und Unterstützung", "Zum Beispiel Nüsse oder Milch")),
        ("unterstuetzung", new("Was brauchen Sie, um gut dabei zu sein?", AnswerKind.Several, "Essen und Unterstützung", null,
            "Gebärdensprache\nSchriftdolmetschen\nInduktionsschleife\nPlatz für einen Rollstuhl\nBegleitperson\nUnterlagen vorab")),
        ("kinder", new("Brauchen Sie Kinderbetreuung?", AnswerKind.YesNo, "Kinder")),
        ("anreise", new("Wie kommen Sie?", AnswerKind.One, "Anreise", null,
            "mit Bahn und Bus\nmit dem Fahrrad\nmit dem Auto\nin einer Fahrgemeinschaft", Kept: KeptFor.Season)),
        ("erwartung", new("Was möchten Sie mitnehmen?", AnswerKind.Text, "Inhalte", null, Kept: KeptFor.Season)),
    ];
}
