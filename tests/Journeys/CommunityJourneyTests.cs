using Buendnisnetz.Community;
using Buendnisnetz.Journeys.House;
using Buendnisnetz.Library;

namespace Buendnisnetz.Journeys;

/// <summary>Somebody asks, others answer, somebody else finds it; a flyer of 2012 still leads to what holds today (002, 003).</summary>
[Trait("Databases", "both")]
public sealed class CommunityJourneyTests(OpenHouse house)
{
    [Fact]
    public async Task A_question_is_asked_answered_and_found_by_the_next_who_looks()
    {
        await using var katinka = await house.SignIn("katinka.ehrenreich@familie-heilbronn.example");
        await katinka.Open(CommunityPaths.Of("alle"));
        await katinka.Follow("Frage stellen");
        await katinka.Type("Worum es geht, in einer Zeile", "Wer verleiht eine Hüpfburg für das Familienfest?");
        await katinka.Type("Ihr Text", "Unsere ist geplatzt. **Bitte** bis Freitag.");
        await katinka.Press("Absenden");
        await katinka.Sees("Unsere ist geplatzt.");
        var thread = new Uri(katinka.Page.Url).AbsolutePath;
        await using var ferdinand = await house.SignIn("ferdinand.iyer@buendnis-heidelberg.example");
        await ferdinand.Open(thread);
        await ferdinand.Follow("Antworten");
        await ferdinand.Type("Ihr Text", "Unser Sportkreis verleiht eine, kostenlos.");
        await ferdinand.Press("Absenden");
        await ferdinand.Sees("Unser Sportkreis verleiht eine, kostenlos.");
        await katinka.Open(thread);
        await katinka.Press("Das hat geholfen");
        await katinka.Sees("Danke. Andere finden diese Antwort jetzt zuerst.");
        await using var parent = await house.Visit(width: 360);
        Assert.Equal(200, await parent.Open(thread)); // The door.
        Assert.DoesNotContain("Hüpfburg", await parent.Page.ContentAsync());
        Assert.Empty(katinka.Complaints.Concat(ferdinand.Complaints).Concat(parent.Complaints));
    }

    [Fact]
    public async Task The_flyer_of_2012_says_when_it_was_checked_who_made_it_who_uses_it_and_what_is_newer()
    {
        await using var parent = await house.Visit(width: 360);
        await parent.Open(LibraryPaths.Directory);
        await parent.Follow("Infoflyer zum Bildungs- und Teilhabepaket");
        foreach (var told in new[] { "2012", "Jobcenter", "Bündnisse nutzen es", "Frühere Fassungen", "CC BY 4.0" }) await parent.Sees(told);
        await parent.Open(LibraryPaths.Directory);
        await parent.Follow("Maßnahmenkatalog");
        await parent.Sees("Bundesministerium für Familie");
        Assert.Empty(parent.Complaints);
    }

    [Fact]
    public async Task A_checklist_is_laid_to_a_project_and_a_new_coordination_asks_for_company()
    {
        await using var ferdinand = await house.SignIn("ferdinand.iyer@buendnis-heidelberg.example");
        await ferdinand.Open("/projekte/verlaessliche-ferienbetreuung");
        await ferdinand.Follow("Materialien auswählen");
        await ferdinand.Type("Titel", "Checkliste");
        await ferdinand.Press("Suchen");
        await ferdinand.Press("Dazulegen: Checkliste Ferienbetreuung");
        await ferdinand.Sees("Das Material ist dazugelegt.");
        await using var slavka = await house.SignIn("slavka.nowotna@familie-goerlitz.example");
        await slavka.Open("/buendnisse/neisse-familien/patenschaft");
        await slavka.Follow("Bündnis für Familie Heidelberg");
        await slavka.Sees("Beim Partnertreffen in Heidelberg zusehen");
        await slavka.Press("Geschafft: Beim Partnertreffen in Heidelberg zusehen");
        await slavka.Sees("2 von 3 Punkten sind geschafft");
        Assert.Empty(ferdinand.Complaints.Concat(slavka.Complaints));
    }
}
