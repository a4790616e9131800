namespace Buendnisnetz.Projects;

/// <summary>Letters to those who lead the alliances that carry a project which an award names.</summary>
internal static class AwardLetters
{
    private const string Because = "Sie erhalten diese E-Mail, weil Sie ein Bündnis leiten, das dieses Projekt trägt.";

    public static Letter Given(Addressee to, Project one, Award award, string? category, Site site) =>
        new Letter(to.Email, to.Name, $"{one.Title} ist ein Leuchtturmprojekt", Because)
        {
            PersonId = to.PersonId,
            Thread = Thread(award, one),
        }
            .Says($"Ihr Projekt {one.Title.Quoted} trägt die Auszeichnung {award.Name.Quoted} vom {award.On.Long}"
                + $"{(category is null ? "" : $", Kategorie {category.Quoted}")}. Ausgezeichnet hat: {award.Giver}.")
            .Says("Auf der Seite des Projekts steht jetzt „Leuchtturm“. Erzählen Sie dort, was andere brauchen, um es nachzumachen.")
            .Asks("Zum Projekt", site.Link(one.Path));

    public static Letter TakenBack(Addressee to, Project one, Award award, string reason, Site site) =>
        new Letter(to.Email, to.Name, $"Berichtigung: {one.Title}", Because)
        {
            PersonId = to.PersonId,
            Thread = Thread(award, one),
        }
            .Says($"Die Auszeichnung {award.Name.Quoted} steht nicht mehr bei Ihrem Projekt {one.Title.Quoted}. Der Grund: {reason}")
            .Says("Der Eintrag bleibt mit der Berichtigung auf der Seite der Auszeichnung zu lesen.")
            .Asks("Zur Auszeichnung", site.Link(award.Path));

    private static string Thread(Award award, Project one) => $"award-{award.Id:N}-{one.Id:N}";
}
