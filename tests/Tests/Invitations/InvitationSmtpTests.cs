using Buendnisnetz.Tests.Platform.Incoming;
using Buendnisnetz.Invitations;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>Six hundred letters to a mail server that really speaks, and what it says back.</summary>
[Once]
public sealed class InvitationSmtpTests : IAsyncLifetime
{
    private const int People = 600;

    private readonly SmtpSink sink = new();
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync()
    {
        house.Settings["Mail:Host"] = "127.0.0.1";
        house.Settings["Mail:Port"] = $"{sink.Port}";
        house.Settings["Mail:StartTls"] = "false";
        house.Settings["Mail:From"] = "netz@example.org";
        return house.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        sink.Dispose();
    }

    [Fact]
    public async Task Six_hundred_people_get_six_hundred_links_each_of_which_works_once()
    {
        var network = await house.BeginNetwork("Netz der Sechshundert");
        await house.FoundIn(network, Enumerable.Range(0, People).Select(at => $"Familie im Ort {at:000}"));
        await house.In(db => db.Jobs.ExecuteDeleteAsync()); // What follows from founding them is told elsewhere.
        var carla = await house.SignIn(Cast.Carla);
        var path = await carla.Invite(network, string.Join('\n', Enumerable.Range(0, People)
            .Select(at => $"Familie im Ort {at:000};Koordination;Person Nummer {at:000};p{at:000}@ort{at % 50}.example")));
        await carla.Open(path);
        Assert.Contains("0 von 600 Einladungen sind verschickt", carla.Text);
        Assert.NotNull(carla.Page.QuerySelector("meta[http-equiv=refresh]"));
        await house.SendLetters(5);
        await carla.Open(path);
        var sent = sink.Taken.Count;
        Assert.InRange(sent, 240, 400);
        Assert.Equal($"{sent}", carla.Page.QuerySelector("main progress")!.GetAttribute("value"));
        await house.SendLetters(8);
        var letters = sink.Taken.Select(mail => SpooledMail.Parse("", mail)).ToList();
        Assert.Equal(People, letters.Select(letter => letter.To).Distinct().Count());
        Assert.Equal(People, letters.Count);
        var links = letters.ToDictionary(letter => letter.To, letter => InvitationHouse.LinkIn(letter.Text));
        Assert.Equal(People, links.Values.Distinct().Count());
        await carla.Open(path);
        Assert.Null(carla.Page.QuerySelector("meta[http-equiv=refresh]"));
        foreach (var link in links.Values.Take(20)) await Enters(link);
        await carla.Open(path);
        Assert.Contains("20 von 600 Personen sind eingetreten", carla.Text);
        await house.SendLetters(12);
        await carla.Open("/schreibtisch/neuigkeiten");
        Assert.Contains("sind verschickt (600)", carla.Text);
    }

    [Fact]
    public async Task An_address_the_server_refuses_is_shown_corrected_and_written_to_again()
    {
        sink.AnswerToRecipient = line => line.Contains("falsch") ? "550 5.1.1 No such user" : "250 OK";
        var network = await house.BeginNetwork("Netz der Rückläufer");
        await house.FoundIn(network, "Familie in Jena");
        var carla = await house.SignIn(Cast.Carla);
        var path = await carla.Invite(network, "Familie in Jena;Koordination;Jo Fehl;falsch@jena.example");
        await house.SendLetters(2);
        await carla.Open(path);
        Assert.Contains("unzustellbar", carla.Text);
        await carla.Open((await house.InvitationTo("falsch@jena.example")).Path);
        Assert.Contains("Diese Adresse gibt es dort nicht.", carla.Text);
        await carla.Open((await house.InvitationTo("falsch@jena.example")).Below("erneuern"));
        await carla.Submit(new { Email = "jo.fehl@jena" });
        Assert.Contains("ist keine vollständige E-Mail-Adresse", carla.Text);
        await carla.Submit(new { Email = "jo.fehl@jena.example" });
        await house.SendLetters(2);
        await Enters(InvitationHouse.LinkIn(SpooledMail.Parse("", Assert.Single(sink.Taken)).Text));
        Assert.Equal(InvitationState.Entered, (await house.InvitationTo("jo.fehl@jena.example")).StateAt(house.Clock.Now));
    }

    [Fact]
    public async Task A_refusal_because_of_us_is_not_laid_to_the_address_and_the_letter_goes_when_it_is_sent_again()
    {
        sink.AnswerToMail = _ => "554 5.7.1 denied";
        var network = await house.BeginNetwork("Netz der Sperrliste");
        await house.FoundIn(network, "Familie in Gera");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Invite(network, "Familie in Gera;Koordination;Gitte Gut;gitte@gera.example");
        await house.SendLetters(2);
        var invitation = await house.InvitationTo("gitte@gera.example");
        Assert.Equal(InvitationState.Invited, invitation.StateAt(house.Clock.Now));
        await carla.Open(invitation.Path);
        Assert.Contains("An der Adresse liegt es nicht", carla.Text);
        sink.AnswerToMail = _ => "250 taken";
        await house.In(async db => (await db.Mails.SingleAsync(mail => mail.Id == invitation.MailId)).TryAgain(house.Clock.Now));
        await house.SendLetters(2);
        Assert.Equal(InvitationState.Sent, (await house.InvitationTo("gitte@gera.example")).StateAt(house.Clock.Now));
        await carla.Open(invitation.Path);
        Assert.DoesNotContain("An der Adresse liegt es nicht", carla.Text);
    }

    [Fact]
    public async Task Reports_that_come_later_are_read_from_a_maildir_once()
    {
        var network = await house.BeginNetwork("Netz der Berichte");
        await house.FoundIn(network, "Familie in Köthen", "Familie in Lahr");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Invite(network,
            "Familie in Köthen;Koordination;Kai Weg;kai@koethen.example\nFamilie in Lahr;Koordination;Lea Da;lea@lahr.example");
        await house.SendLetters(2);
        var maildir = Directory.CreateTempSubdirectory("maildir-");
        foreach (var folder in new[] { "new", "cur", "tmp" }) maildir.CreateSubdirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(maildir.FullName, "new", "1.host"),
            DeliveryReportTests.Postfix((await house.InvitationTo("kai@koethen.example")).MailId!.Value));
        await File.WriteAllTextAsync(Path.Combine(maildir.FullName, "new", "2.host"), "Subject: Urlaub\n\nBin bald wieder da.");
        Assert.Contains("2 Nachrichten gelesen: 1 Brief kam zurück", await house.Command("bounces", maildir.FullName));
        Assert.Contains("0 Nachrichten gelesen", await house.Command("bounces", maildir.FullName));
        Assert.Equal(InvitationState.Bounced, (await house.InvitationTo("kai@koethen.example")).StateAt(house.Clock.Now));
        Assert.Equal(InvitationState.Sent, (await house.InvitationTo("lea@lahr.example")).StateAt(house.Clock.Now));
        await house.SignInAdministrator();
        await File.WriteAllTextAsync(Path.Combine(maildir.FullName, "new", "3.host"),
            DeliveryReportTests.Postfix((await house.InvitationTo("lea@lahr.example")).MailId!.Value, "5.7.1"));
        await house.Command("bounces", maildir.FullName);
        await house.RunJobs();
        Assert.Contains("nehmen unsere E-Mails nicht an", await house.In(db => db.Notices
            .Where(notice => notice.Group == "Postausgang").Select(notice => notice.Sentence).FirstOrDefaultAsync()));
        maildir.Delete(recursive: true);
    }

    private async Task Enters(string link)
    {
        var person = house.Visit();
        await person.Open(link);
        await person.Submit();
        Assert.Equal(InvitationPaths.Welcome, person.Path);
    }
}
