using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Alliances;
using Buendnisnetz.Invitations;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Territory;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>A network with alliances and an office, and the steps of an invitation.</summary>
internal static partial class InvitationHouse
{
    extension(TestHouse house)
    {
        /// <summary>A network; Carla works in its office.</summary>
        public async Task<Network> BeginNetwork(string name)
        {
            var network = await house.In(async db => db.Networks.Add(Network.Begin(
                new NetworkProfile(NetworkKind.StateNetwork, "Damit Bündnisse voneinander lernen.", ""), name,
                    await db.FreeNetworkSlug(name), null, house.Clock.Now)).Entity);
            await house.Seat(await house.Meet(Cast.Carla), NetworkSeats.Place, network.Id, NetworkSeats.Office);
            return network;
        }

        /// <summary>Active alliances in the affiliation of the network.</summary>
        public Task<List<Alliance>> FoundIn(Network? network, params IEnumerable<string> names) => house.In(async db =>
        {
            var area = await db.Areas.FirstAsync(one => one.Key == AreaKey.Parse("08335"));
            List<Alliance> made = [];
            foreach (var name in names)
            {
                var alliance = db.Alliances.Add(Founded.NearlyReady(name)).Entity;
                alliance.WorkIn([area], null, house.Clock.Now);
                alliance.Start(null, house.Clock.Now);
                if (network is not null) db.Affiliations.Add(new NetworkAffiliation(alliance.Id, network.Id, house.Clock.Today));
                made.Add(alliance);
            }
            return made;
        });

        /// <summary>Lets minutes pass and letters leave, until none waits.</summary>
        public async Task SendLetters()
        {
            for (var minute = 0; minute < 240; minute++)
            {
                await house.RunJobs();
                if (!await house.In(db => db.Mails.AnyAsync(mail => mail.State == DeliveryState.Waiting))) return;
                house.Clock.Advance(TimeSpan.FromMinutes(1));
            }
        }

        /// <summary>Lets so many minutes pass, in each of which letters may leave.</summary>
        public async Task SendLetters(int minutes)
        {
            for (var minute = 0; minute < minutes; minute++)
            {
                await house.RunJobs();
                house.Clock.Advance(TimeSpan.FromMinutes(1));
            }
            await house.RunJobs();
        }

        /// <summary>A word of the console, obeyed in a scope of its own.</summary>
        public async Task<string> Command(string name, params string[] arguments)
        {
            await using var scope = house.Services.CreateAsyncScope();
            var command = scope.ServiceProvider.GetRequiredService<ModuleCatalog>().Of<Command>().Single(one => one.Name == name);
            Assert.True(command.Takes(arguments.Length));
            return await command.Do(scope.ServiceProvider, arguments, default);
        }

        /// <summary>The invitation to this address.</summary>
        public Task<Invitation> InvitationTo(string email) =>
            house.In(db => db.Invitations.AsNoTracking().SingleAsync(one => one.Email == email && one.PromisedAt != null));
    }

    extension(Browser browser)
    {
        /// <summary>Pastes a list and goes on to the preview.</summary>
        public async Task Paste(Network network, string lines)
        {
            await browser.Open(InvitationPaths.NewFor(network.Slug));
            await browser.Submit(new { Pasted = "Bündnis;Rolle;Name;E-Mail\n" + lines }, form: "main form[enctype]");
        }

        /// <summary>Pastes a list and starts it; the path of the list.</summary>
        public async Task<string> Invite(Network network, string lines, string? words = null)
        {
            await browser.Paste(network, lines);
            await browser.Open(browser.Path.Split('?')[0].Replace("/pruefen", "/abschicken"));
            await browser.Submit(new { Words = words ?? "" }, form: "main .with-aside > form", button: ".actions button");
            return browser.Path;
        }

        /// <summary>What the page says.</summary>
        public string Text => Blank().Replace(browser.Page.QuerySelector("main")!.TextContent, " ");
    }

    /// <summary>The path of the personal link in a letter.</summary>
    public static string LinkIn(string letter) => Link().Match(letter).Value;

    /// <summary>A file that a browser would upload.</summary>
    public static MultipartFormDataContent File(string token, byte[] content, string network) => new()
    {
        { new StringContent(token), "__RequestVerificationToken" },
        { new StringContent(network), "Network" },
        { new ByteArrayContent(content), "Upload", "liste.csv" },
    };

    public static byte[] Windows(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

    [GeneratedRegex(@"/zugang/[A-Za-z0-9_-]{20,}")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
