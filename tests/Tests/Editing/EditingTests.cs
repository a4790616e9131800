using System.Net;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Editing;

public sealed class EditingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_the_coordinator_changes_is_public_at_once()
    {
        var path = await house.Found("Sofort");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/profil");
        await anna.Submit(new { Form__Motto = "Zusammen geht mehr", Form__About = "**Wir** sind da." });
        Assert.Equal(HttpStatusCode.OK, anna.Status);

        var page = await house.Visit().Open(path);
        Assert.Contains("Zusammen geht mehr", page.QuerySelector("main")!.TextContent);
        Assert.Equal("Wir", page.QuerySelector("main strong")!.TextContent);
    }

    [Fact]
    public async Task Whoever_looks_for_another_area_keeps_the_ticks()
    {
        var path = await house.Found("Häkchen");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/gebiet");
        Assert.Contains("Land oder Kreis, zum Beispiel „Landkreis Konstanz“. Eine Postleitzahl geht auch.",
            anna.Page.QuerySelector("main form")!.TextContent);
        await anna.Submit(new { suche = "Heidelberg" }, button: "button[name=Seeks]");
        await anna.Submit(new { suche = "Karlsruhe", Keys = new[] { "08221" } }, button: "button[name=Seeks]");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        Assert.NotNull(anna.Page.QuerySelector("[name=Keys][value='08221'][checked]"));
        Assert.NotNull(anna.Page.QuerySelector("[name=Keys][value='08212']:not([checked])"));
        await anna.Submit(new { Keys = new[] { "08221", "08212" } }, button: ".actions button");
        await anna.Open($"{path}/gebiet");
        Assert.Equal(2, anna.Page.QuerySelectorAll("[name=Keys][value='08221'][checked], [name=Keys][value='08212'][checked]").Length);
    }

    [Fact]
    public async Task An_area_without_its_tick_stays_to_be_ticked_again()
    {
        var path = await house.Found("Ohne Häkchen");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/gebiet");
        var key = anna.Page.QuerySelector("[name=Keys][checked]")!.GetAttribute("value");
        await anna.Submit(new { Keys = Array.Empty<string>() }, button: ".actions button");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.NotNull(anna.Page.QuerySelector($"[name=Keys][value='{key}']:not([checked])"));
        Assert.Single(anna.Page.QuerySelectorAll($"[name=Keys][value='{key}']"));
    }

    [Fact]
    public async Task A_picture_that_is_none_is_refused_at_its_field_and_its_words_stay()
    {
        var path = await house.Found("Kein Bild");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/bilder");
        await anna.Upload("main form[enctype]", "Form.Upload", "Kein Bild"u8.ToArray(), "bild.jpg", ("Form.Alt", "Ein Saal."),
            ("Form.Credit", "Stadt Beispiel"), ("Form.Ground", "Consent"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.NotNull(anna.Page.QuerySelector(".error-summary a[href='#Form_Upload']"));
        Assert.Equal("Ein Saal.", anna.Page.QuerySelector("[name='Form.Alt']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_milestone_a_contact_point_and_news_appear_on_the_page()
    {
        var path = await house.Found("Vieles");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/meilenstein");
        await anna.Submit(new { Form__On = "Herbst 2014", Form__Title = "Maßnahmenkatalog erschienen" });
        await anna.Open($"{path}/anlaufstelle");
        await anna.Submit(new
        { Form__Name = "Wirtschaftsförderung", Form__Audiences = new[] { "Companies" }, Form__Phone = "030 23125 200" });
        await anna.Open($"{path}/nachricht");
        await anna.Submit(new
        { Form__Title = "Ferienbetreuung startet", Form__Teaser = "Ab Montag geht es los.", Form__Visibility = "Public" });

        var text = (await house.Visit().Open(path)).QuerySelector("main")!.TextContent;
        Assert.Contains("Herbst 2014", text);
        Assert.Contains("Maßnahmenkatalog erschienen", text);
        Assert.Contains("Wirtschaftsförderung", text);
        Assert.Contains("Ferienbetreuung startet", text);
    }

    [Theory]
    [InlineData("meilenstein")]
    [InlineData("auszeichnung")]
    public async Task Before_something_goes_its_title_stands_in_quotation_marks(string page)
    {
        var path = await house.Found($"Ohne {page}");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/{page}");
        var title = "„Stark“ für alle";
        await anna.Submit(page == "meilenstein" ? new { Form__On = "Herbst 2014", Form__Title = title }
            : new { Form__On = "Herbst 2014", Form__Title = title, Form__Source = "Stadt Beispiel" } as object);
        var made = (await anna.Open($"{path}/bearbeiten")).QuerySelector($"a[href^='{path}/{page}/']")!.GetAttribute("href");
        Assert.Contains("„‚Stark‘ für alle“ steht dann nicht mehr", (await anna.Open($"{made}/entfernung")).Body!.TextContent);
    }

    [Fact]
    public async Task The_areas_of_a_group_stand_below_one_another_in_its_body()
    {
        var path = await house.Found("Untereinander");
        var anna = await house.SignIn(Cast.Anna);
        var page = await anna.Open($"{path}/gebiet?suche=„Konstanz“");
        Assert.Contains("Gefunden zu „‚Konstanz‘“", page.QuerySelectorAll("legend").Select(legend => legend.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll("fieldset .kern-form-check"));
        Assert.Empty(page.QuerySelectorAll("fieldset > .kern-form-check"));
    }

    [Fact]
    public async Task A_wrong_date_is_explained_and_nothing_typed_is_lost()
    {
        var path = await house.Found("Falsches Datum");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/meilenstein");
        await anna.Submit(new { Form__On = "irgendwann", Form__Title = "Etwas Großes" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Equal("irgendwann", anna.Page.QuerySelector("[name='Form.On']")!.GetAttribute("value"));
        Assert.Equal("Etwas Großes", anna.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        Assert.Contains("2010", anna.Page.QuerySelector(".kern-error")!.TextContent);
    }

    [Theory]
    [InlineData("bearbeiten")]
    [InlineData("profil")]
    [InlineData("gruendung")]
    [InlineData("gebiet")]
    [InlineData("handlungsfelder")]
    [InlineData("partner-neu")]
    [InlineData("partner-liste")]
    [InlineData("anlaufstelle")]
    [InlineData("meilenstein")]
    [InlineData("auszeichnung")]
    [InlineData("nachricht")]
    [InlineData("bilder")]
    [InlineData("team")]
    [InlineData("beenden")]
    [InlineData("leben")]
    [InlineData("pause")]
    public async Task A_stranger_finds_no_desk_of_a_foreign_alliance(string page)
    {
        var path = await house.Found("Fremd");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{path}/{page}");
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);

        var visitor = house.Visit();
        await visitor.Open($"{path}/{page}");
        Assert.StartsWith("/anmelden", visitor.Path);
    }

    [Theory]
    [InlineData("team")]
    [InlineData("beenden")]
    public async Task An_editor_does_not_decide_on_life_and_seats(string page)
    {
        var path = await house.Found("Redaktion");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{path}/{page}");
        Assert.Equal(HttpStatusCode.Forbidden, carla.Status);
    }

    [Fact]
    public async Task The_last_contact_point_of_an_active_alliance_stays()
    {
        var path = await house.Found("Letzte Anlaufstelle");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/bearbeiten");
        await anna.Open(anna.Page.QuerySelector("a[href*='/anlaufstelle/']")!.GetAttribute("href")!);
        await anna.Open(anna.Page.QuerySelector("a[href$='/schliessung']")!.GetAttribute("href")!);
        await anna.Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("letzte Anlaufstelle", anna.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Two_people_who_edit_the_profile_at_once_do_not_overwrite_each_other()
    {
        var path = await house.Found("Zu zweit");
        var (anna, bilal) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Bilal));
        await anna.Open($"{path}/profil");
        await bilal.Open($"{path}/profil");
        await bilal.Submit(new { Form__Motto = "Bilals Motto" });
        await anna.Submit(new { Form__Motto = "Annas Motto" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("inzwischen gespeichert", anna.Page.QuerySelector("main")!.TextContent);
        Assert.Equal("Annas Motto", anna.Page.QuerySelector("[name='Form.Motto']")!.GetAttribute("value"));
        Assert.Contains("Bilals Motto", (await house.Visit().Open(path)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task An_ended_alliance_leads_its_editors_back_to_its_page()
    {
        var path = await house.Found("Zu Ende");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/beenden");
        await anna.Submit(new { Reason = "Der Landkreis führt die Arbeit weiter.", Understood = true });
        Assert.Contains("hat seine Arbeit beendet", (await house.Visit().Open(path)).QuerySelector("main")!.TextContent);
        await anna.Open($"{path}/profil");
        Assert.Equal(path, anna.Path);
    }
}
