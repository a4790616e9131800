using Buendnisnetz.Tests.Reviews;
using Buendnisnetz.Reviews;
using Buendnisnetz.Handovers;
using Buendnisnetz.Invitations;
using Buendnisnetz.Tests.Handovers;
using Buendnisnetz.Tests.Invitations;
using Buendnisnetz.Tests.Lifecycle;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Buendnisnetz.Organisations;
using Buendnisnetz.Search;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

/// <summary>One row that nobody can read stops nothing but itself, in every run that goes over rows.</summary>
public sealed class PoisonTests : IAsyncLifetime
{
    private readonly TestHouse house = new() { Database = Poison.Pour };

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Digests()
    {
        var (anna, bilal) = (await house.Meet(Cast.Anna), await house.Meet(Cast.Bilal));
        foreach (var person in new[] { anna, bilal }) await house.In(db =>
            Task.FromResult(db.Notify(person.Id, "Neu.", "/", "See", house.Clock.Now)));
        Poison.Cup.Spoil(anna.Id);
        await house.Pass(2);
        Assert.Contains(Cast.Bilal.Email, Assert.Single(house.Letters).To, StringComparison.Ordinal);
        await Failed("DigestFor", anna.Id);
    }

    [Fact]
    public async Task Look_backs()
    {
        var (poisoned, sound) = (await house.Found("Vergiftet"), await house.Found("Gesund"));
        foreach (var path in new[] { poisoned, sound }) await house.Pauses(path);
        await house.RunJobs();
        var pause = await house.In(db => db.Set<CreativePause>().Where(one => one.Alliance!.Name == "Vergiftet").Select(one => one.Id)
            .SingleAsync());
        Poison.Cup.Spoil(pause);
        await house.Pass(366);
        var asked = house.Letters.Where(letter => letter.Subject.Contains("nach der Pause", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, letter => Assert.StartsWith("Gesund", letter.Subject, StringComparison.Ordinal));
        await Failed("LookBackOn", pause);
    }

    [Fact]
    public async Task Mails_to_partners_and_enquiries()
    {
        var poisoned = await Reached("Vergiftet", "a@verein.example");
        await Reached("Gesund", "b@verein.example");
        Poison.Cup.Spoil(poisoned);
        await house.Pass(366);
        Assert.Single(house.Letters, letter => letter.To.Contains("b@verein.example", StringComparison.Ordinal));
        await Failed("PartnerMailFor", poisoned);
    }

    [Fact]
    public async Task Enquiries()
    {
        foreach (var name in new[] { "Vergiftet", "Gesund" }) await house.Found(name);
        await house.Pass(182);
        var enquiries = await house.In(db => db.Enquiries.Join(db.Alliances, one => one.PlaceId, one => one.Id,
            (one, alliance) => new { one.Id, one.PlaceId, alliance.Name }).ToListAsync());
        var poisoned = enquiries.First(one => one.Name == "Vergiftet");
        Poison.Cup.Spoil(poisoned.Id);
        await house.Pass(15);
        await Failed("FreshnessOf", poisoned.PlaceId);
        var sound = enquiries.Where(one => one.Name == "Gesund").Select(one => one.Id).ToList();
        Assert.True(await house.In(db => db.Enquiries.Where(one => sound.Contains(one.Id)).AllAsync(one => one.SecondToldAt != null)));
    }

    [Fact]
    public async Task Invitations()
    {
        var network = await house.BeginNetwork("Netz der Tapferen");
        await house.FoundIn(network, "Familie in Ahlen", "Familie in Bonn");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Invite(network,
            "Familie in Ahlen;Koordination;Ada Lind;ada@ahlen.example\nFamilie in Bonn;Koordination;Bo Zwei;bo@bonn.example");
        var poisoned = (await house.InvitationTo("ada@ahlen.example")).Id;
        Poison.Cup.Spoil(poisoned);
        await house.SendLetters(3);
        Assert.Single(house.Letters, letter => letter.To.Contains("bo@bonn.example", StringComparison.Ordinal));
        await Failed("LetterPlanned", poisoned);
    }

    [Fact]
    public async Task The_index()
    {
        var (poisoned, sound) = (await Enter("Vergiftetes Werk"), await Enter("Gesundes Werk"));
        await house.RunJobs();
        await house.In(db => db.SearchEntries.ExecuteDeleteAsync());
        Poison.Cup.Spoil(poisoned.Id);
        await house.In(db => { db.Enqueue(new RebuildIndex(), house.Clock.Now); return Task.CompletedTask; });
        await house.RunJobs();
        Assert.Equal([sound.Id], await house.In(db => db.SearchEntries.Select(entry => entry.SubjectId)
            .Where(id => id == sound.Id || id == poisoned.Id).ToListAsync()));
        await Failed("Reindex", poisoned.Id);
    }

    [Fact]
    public async Task Hand_overs_on_their_day()
    {
        var (poisoned, sound) = (await house.Found("Vergiftet"), await house.Found("Gesund"));
        foreach (var path in new[] { poisoned, sound }) await house.Announce(path, LeadershipHouse.Nora);
        var handovers = await house.In(db => db.Handovers.Join(db.Alliances, one => one.AllianceId, one => one.Id,
            (one, alliance) => new { one.Id, one.AllianceId, alliance.Name }).ToListAsync());
        Poison.Cup.Spoil(handovers.Single(one => one.Name == "Vergiftet").Id);
        await house.Pass(15);
        await Failed("HandoverDayOf", handovers.Single(one => one.Name == "Vergiftet").AllianceId);
        var other = handovers.Single(one => one.Name == "Gesund").Id;
        Assert.Equal(HandoverState.Expired, (await house.In(db => db.Handovers.AsNoTracking().SingleAsync(one => one.Id == other))).State);
    }

    [Fact]
    public async Task Retention_rules()
    {
        await using var own = new TestHouse { MayBeLent = false }; // What a test contributes stays in the catalog.
        await own.InitializeAsync();
        var catalog = own.Services.GetRequiredService<ModuleCatalog>();
        catalog.AddContribution(new RetentionRule("aaa", "Vergiftet", "", TimeSpan.FromDays(1),
            (_, _, _) => throw new InvalidDataException("Poisoned.")));
        await own.Pass(1);
        var ran = await own.In(db => db.Set<RetentionRun>().Select(run => run.Code).ToListAsync());
        Assert.Equal(catalog.Of<RetentionRule>().Select(rule => rule.Code).Where(code => code != "aaa").Order(), ran.Order());
    }

    [Fact]
    public async Task Letters_to_partners_about_a_step()
    {
        await Reached("Vergiftet", "a@verein.example");
        await house.In(async db =>
        {
            var alliance = await db.Alliances.Include(one => one.Partnerships).ThenInclude(one => one.Organisation)
                .SingleAsync(one => one.Name == "Vergiftet");
            alliance.NoteMailbox(alliance.Partnerships.First(one => one.Contribution != "Turnhalle"), "b@verein.example", null,
                house.Clock.Now);
        });
        await house.Pauses("/buendnisse/" + await house.In(db => db.Alliances.Select(one => one.Slug).SingleAsync()));
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunJobs();
        Assert.Equal(2, await house.In(db => db.Jobs.CountAsync(job => job.Kind == "TellPartner" && job.State == DeliveryState.Done)));
        Assert.Equal(2, house.Letters.Count(letter => letter.To.Contains("@verein.example", StringComparison.Ordinal)));
    }

    private async Task Failed(string kind, Guid row)
    {
        var jobs = await house.In(db => db.Jobs.AsNoTracking().Where(job => job.Kind == kind && job.Payload.Contains(row.ToString()))
            .ToListAsync());
        Assert.Contains(jobs, job => job.LastError?.Contains("poisoned", StringComparison.Ordinal) == true);
    }

    private Task<Guid> Reached(string name, string mailbox) => house.In(async db =>
    {
        await house.Found(name);
        var alliance = await db.Alliances.Include(one => one.Partnerships).ThenInclude(one => one.Organisation)
            .SingleAsync(one => one.Name == name);
        var partner = alliance.Partnerships.Single(one => one.Contribution == "Turnhalle");
        alliance.NoteMailbox(partner, mailbox, null, house.Clock.Now);
        return partner.Id;
    });

    private Task<Organisation> Enter(string name) => house.In(db => db.EnterOrganisation(name, new("unternehmen", "Singen"), null,
        house.Clock.Now));
}
