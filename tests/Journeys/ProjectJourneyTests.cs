using System.Text.RegularExpressions;
using Buendnisnetz.Journeys.House;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Journeys;

/// <summary>A coordinator finds what others have done, does it at home, and hears what its origin has learnt since (001, 002).</summary>
[Trait("Databases", "both")]
public sealed class ProjectJourneyTests(OpenHouse house)
{
    [Fact]
    public async Task A_project_is_found_imitated_and_presented()
    {
        await using var slavka = await house.SignIn("slavka.nowotna@familie-goerlitz.example");
        await slavka.Open(ProjectPaths.Directory);
        await slavka.Type("Worum es geht", "Gutscheinheft Sport");
        await slavka.Press("Anzeigen");
        await slavka.Follow("Gutscheinheft für Familiensport");
        foreach (var told in new[] { "Würden wir anders machen", "6.400 Euro", "220 Stunden", "Sportkreis am Neckar" })
            await slavka.Sees(told);
        await slavka.Follow("Bei uns umsetzen");
        await slavka.Type("Titel bei Ihnen", "Sportheft an der Neiße");
        await slavka.Type("Anfang", "Frühjahr 2027");
        await slavka.Press("Bei uns umsetzen");
        await slavka.Arrives("/bearbeiten");
        await slavka.Press("Projekt vorstellen");
        await slavka.Follow("Seite ansehen");
        await slavka.Sees("Nach dem Vorbild von");
        await using var parent = await house.Visit(width: 360);
        await parent.Open(Places.Told);
        await parent.Sees("Sportheft an der Neiße");
        Assert.Empty(slavka.Complaints);
        Assert.Empty(parent.Complaints);
    }

    [Fact]
    public async Task Heidelberg_sees_who_imitates_it_where_and_what_they_changed()
    {
        await using var ferdinand = await house.SignIn("ferdinand.iyer@buendnis-heidelberg.example");
        await ferdinand.Open(Places.Told);
        await ferdinand.Sees("Nachahmungen");
        foreach (var (one, least) in new[] { (".rows > li", 11), (".germany-map .dot", 8) })
            Assert.InRange(await ferdinand.Main.Locator($"[aria-labelledby='nachahmungen'] {one}").CountAsync(), least, 13);
        await ferdinand.Sees("Anders: Das Ziel und Schritte.");
        await ferdinand.Main.Locator("li", new() { HasText = "Kiezpass Bewegung" }).First
            .GetByRole(AriaRole.Link, new() { Name = "Im Wortlaut" }).ClickAsync();
        await ferdinand.Sees("Die Karte gilt auch im Freibad");
        await using var somebody = await house.Visit();
        await somebody.Open(EvidencePaths.Finder);
        await somebody.Type("Wer hat schon …", "Gutscheinheft Sport");
        await somebody.Press("Finden");
        await somebody.Sees("Gutscheinheft für Familiensport");
        Assert.Empty(ferdinand.Complaints);
    }

    [Fact]
    public async Task What_the_origin_has_learnt_is_compared_and_taken_over()
    {
        await using var ulrike = await house.SignIn("ulrike.sandvoss@familie-karlsruhe.example");
        await ulrike.Open("/projekte/stempelheft-familiensport/vorbild");
        await ulrike.Main.GetByLabel("Schritte übernehmen").CheckAsync();
        await ulrike.Press("Angekreuztes übernehmen, den Rest lassen");
        await ulrike.Sees("1 Abschnitt ist übernommen.");
        await ulrike.Sees("groß auf jede Seite");
        Assert.Empty(ulrike.Complaints);
    }

    [Fact]
    public async Task Whoever_begins_holiday_care_hears_of_the_neighbour_and_agrees_with_them()
    {
        await using var ferdinand = await house.SignIn("ferdinand.iyer@buendnis-heidelberg.example");
        await Notice(ferdinand, "Betreute Sommerwochen", "Sommerprogramm für Kinder");
        await ferdinand.Sees("Beide handeln von");
        await ferdinand.Press("Weiter");
        foreach (var answer in await ferdinand.Main.GetByLabel("Abstimmen: den anderen schreiben").AllAsync()) await answer.CheckAsync();
        foreach (var because in await ferdinand.Main.GetByLabel("In einem Satz").AllAsync())
            await because.FillAsync("Wollen wir die Wochen aufteilen?");
        foreach (var own in await ferdinand.Main.GetByLabel(new Regex("^Warum neben")).AllAsync())
            await own.FillAsync("Das eine ist für Schulkinder.");
        await ferdinand.Press("Weiter");
        await ferdinand.Arrives("/bearbeiten");
        await ferdinand.Open("/buendnisse/buendnis-fuer-familie-heidelberg/doppelstrukturen");
        await ferdinand.Sees("im Gespräch");
        Assert.Empty(ferdinand.Complaints);
    }

    [Fact]
    public async Task Somebody_answers_an_offer_and_the_team_closes_it_by_the_link_in_the_mail()
    {
        const string offer = "Ein Nachmittag zum Gutscheinheft";
        await using var guest = await house.Visit(width: 360);
        await guest.Open(PostingPaths.Directory);
        await guest.Follow(offer);
        await guest.Follow("Antworten");
        await guest.Type("Ihre Antwort", "Wir kommen gern zu zweit.");
        await guest.Type("Ihr Name", "Nele Neugier");
        await guest.Type("Ihre E-Mail-Adresse", "nele.neugier@demo.example");
        await Task.Delay(3500); // Nobody types faster than that; the form knows.
        await guest.Press("Antwort senden");
        await guest.Arrives("/antwort/danke");
        Assert.Empty(await guest.Profile.CookiesAsync());
        await guest.OpenMail($"Antwort auf {offer.Quoted}");
        await guest.Sees("Wir kommen gern zu zweit.");
        await EndsTomorrow(offer);
        await guest.OpenMail($"Läuft bald ab: {offer}");
        await guest.Main.Locator("a[href*='/antwort/suchen-und-bieten/']").First.ClickAsync();
        await guest.Main.GetByLabel("Ja", new() { Exact = true }).CheckAsync();
        await guest.Type("Ein Satz dazu", "Vier Bündnisse drucken jetzt ein Heft.");
        await guest.Press("Schließen und antworten");
        await guest.Sees("Vielen Dank für Ihre Antwort.");
        await guest.Follow("Zum Eintrag");
        await guest.Sees("Vier Bündnisse drucken jetzt ein Heft.");
        await guest.Sees("geschlossen");
        Assert.Empty(guest.Complaints);
    }

    /// <summary>Its last day is near, and the morning looks after it.</summary>
    private Task<int> EndsTomorrow(string offer) => house.In(async db =>
    {
        var (now, one) = (DateTimeOffset.UtcNow, db.Postings.Where(known => known.Title == offer));
        await one.ExecuteUpdateAsync(set => set.SetProperty(known => known.ExpiresOn, now.BerlinDay.AddDays(1)));
        db.Enqueue(new PostingDue(await one.Select(known => known.Id).SingleAsync()), now);
        return await db.SaveChangesAsync();
    });

    /// <summary>What was found stands below the form while it is typed; a new demo is looked through while it is open already.</summary>
    private static async Task Notice(Guest guest, string title, string there)
    {
        for (var look = 0; look < 30; look++)
        {
            await guest.Open("/buendnisse/buendnis-fuer-familie-heidelberg/projekt-neu");
            await guest.Type("Titel", title);
            await guest.Type("Worum es geht", "Für Kinder, wenn die Schule geschlossen ist und die Eltern arbeiten.");
            await Task.Delay(2500);
            if (await guest.Main.GetByRole(AriaRole.Link, new() { Name = there, Exact = true }).CountAsync() > 0) return;
        }
        Assert.Fail($"{there} was not found.");
    }
}
