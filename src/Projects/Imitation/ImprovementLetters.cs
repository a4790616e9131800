namespace Buendnisnetz.Projects;

/// <summary>What whoever proposed a text hears of it: once, when it is answered.</summary>
internal static class ImprovementLetters
{
    /// <summary>The origin has accepted or declined.</summary>
    public static Letter Answered(Addressee to, Improvement one, Project source, Project copy, Site site)
    {
        var accepted = one.State == ImprovementState.Accepted;
        return new Letter(to.Email, to.Name, $"Ihr Vorschlag zu {source.Title.Quoted}: {one.State.Label}",
            $"Sie erhalten diese E-Mail, weil Ihr Bündnis für das Projekt {source.Title.Quoted} einen Text vorgeschlagen hat.")
        {
            PersonId = to.PersonId,
        }
            .Says(accepted ? $"Ihr Vorschlag steht jetzt im Vorbild, mit Dank an {copy.HomeName}: {one.Label}."
                : $"Das Vorbild bleibt, wie es ist: {one.Label}.")
            .Says(one.Answer is { } words ? $"{source.HomeName} schreibt: {words}" : "")
            .Asks(accepted ? "Zum Vorbild" : "Zu Ihrem Projekt", site.Link(accepted ? source.Path : copy.Path));
    }
}
