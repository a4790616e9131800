using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Platform;

namespace Buendnisnetz.Tests.Organisations;

/// <summary>The logo of an organisation stands on its page and in the wall of partners.</summary>
public sealed class LogoTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Whoever_may_correct_an_organisation_hangs_its_logo_and_takes_it_down()
    {
        var path = await house.Found("Mit Logos");
        var partner = await OnePartnerOf("Mit Logos");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(OrganisationPaths.Logo(partner.Slug));
        await anna.Submit(form: "form.upload");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Upload("form.upload", "Logo", await TestPicture.Jpeg(), "logo.jpg");
        Assert.Equal(partner.Path, anna.Path);
        Assert.Equal($"Logo: {partner.Name}", anna.Page.QuerySelector(".organisation-head img")!.GetAttribute("alt"));
        var shown = (await house.Visit().Open(path)).QuerySelector(".partner-wall img")!;
        Assert.Equal("", shown.GetAttribute("alt"));
        var picture = shown.GetAttribute("src")!;
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(picture)).StatusCode);
        await anna.Open(OrganisationPaths.Logo(partner.Slug));
        await anna.Submit(form: "form.remove");
        Assert.Null(anna.Page.QuerySelector(".organisation-head img"));
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(picture)).StatusCode);
    }

    [Fact]
    public async Task Nobody_else_may()
    {
        await house.Found("Ohne Logos");
        var partner = await OnePartnerOf("Ohne Logos");
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open(OrganisationPaths.Logo(partner.Slug));
        Assert.Equal(HttpStatusCode.Forbidden, greta.Status);
    }

    [Fact]
    public void An_entry_that_goes_into_another_brings_its_logo_along()
    {
        var (with, without) = (Enter("Turnverein mit Logo"), Enter("Turnverein ohne Logo"));
        var logo = Guid.CreateVersion7();
        with.CarryLogo(logo, null, house.Clock.Now);
        with.MergeInto(without, Guid.CreateVersion7(), house.Clock.Now);
        Assert.Equal(logo, without.LogoFileId);
    }

    [Fact]
    public async Task Those_who_edit_an_alliance_find_pencils_on_its_page_and_nobody_else_does()
    {
        var path = await house.Found("Mit Stiften");
        var pens = (await (await house.SignIn(Cast.Carla)).Open(path)).QuerySelectorAll("main .pencil").ToList();
        Assert.True(pens.Count > 7, $"Only {pens.Count} pencils.");
        var carla = await house.SignIn(Cast.Carla);
        foreach (var form in pens.Select(pen => pen.GetAttribute("href")!).Distinct())
        {
            await carla.Open(form);
            Assert.Equal(HttpStatusCode.OK, carla.Status);
        }
        Assert.Empty((await house.Visit().Open(path)).QuerySelectorAll(".pencil"));
        Assert.Empty((await (await house.SignIn(Cast.Greta)).Open(path)).QuerySelectorAll(".pencil"));
    }

    [Fact]
    public async Task Saving_a_part_leads_back_to_the_page_its_pencil_stands_on()
    {
        var path = await house.Found("Zurück zum Stift");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open((await carla.Open(path)).QuerySelector(".pencil[href*='/profil']")!.GetAttribute("href")!);
        Assert.Equal(path, carla.Page.QuerySelector("main form .actions a")!.GetAttribute("href"));
        await carla.Submit(new { Form__Motto = "Am Stift" });
        Assert.Equal(path, carla.Path);
        await carla.Open($"{path}/profil");
        await carla.Submit(new { Form__Motto = "Im Überblick" });
        Assert.Equal($"{path}/bearbeiten", carla.Path);
    }

    private Organisation Enter(string name) =>
        Organisation.Enter(name, Slug.Of(name), new("verein", "Konstanz"), null, house.Clock.Now);

    private Task<Organisation> OnePartnerOf(string alliance) => house.In(db =>
        db.Partnerships.Where(partner => partner.OrganisationId != null)
            .Join(db.Alliances.Where(one => one.Name == alliance), partner => partner.AllianceId, one => one.Id, (partner, _) => partner)
            .OrderBy(partner => partner.SortKey).Select(partner => partner.Organisation!).FirstAsync());
}
