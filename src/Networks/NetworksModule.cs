using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks;

/// <summary>Networks above the alliances: who belongs to them, their offices, and what those look after.</summary>
public sealed class NetworksModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(NetworkMapping.Map).Maps(CircularMapping.Map)
            .Contributes(new PictureUse((db, _) => db.Networks.Where(network => network.PictureFileId != null)
                .Select(network => network.PictureFileId!.Value)))
            .Contributes(new PlaceRoom(AllianceSeats.Place, 50, "Netzwerke", "netzwerke", (actor, id) => actor.CanLeadAlliance(id)))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 0, "Öffentliche Seite", ""))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 10, "Geschäftsstelle", "schreibtisch"))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 15, "Rundbriefe", "rundbriefe"))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 20, "Seite bearbeiten", "bearbeiten"))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 30, "Mitglied aufnehmen", "mitglied-neu"))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 40, "Was dem Netzwerk fehlt", "luecken"))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 45, "Zahlen des Netzwerks", "zahlen"))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 50, "Zugänge der Geschäftsstelle", "zugaenge"))
            .Contributes(new SetupStep(30, "Das erste Netzwerk beginnen", "Seine Geschäftsstelle lädt die Bündnisse ein und begleitet sie.",
                NetworkPaths.New, (db, cancel) => db.Networks.AnyAsync(cancel)))
            .Contributes(new SetupStep(35, "Der Geschäftsstelle einen Zugang geben",
                "In den Räumen des Netzwerks, unter „Zugänge der Geschäftsstelle“.",
                NetworkPaths.Directory, (db, cancel) => db.Seats.AnyAsync(seat => seat.Place == NetworkSeats.Place && seat.Until == null,
                    cancel))
            { Leads = (db, cancel) => NetworkSetup.Below(db, "zugaenge", cancel) })
            .Contributes(new SetupStep(45, "Das erste Bündnis in ein Netzwerk aufnehmen",
                "Dann sieht die Geschäftsstelle es auf ihrem Schreibtisch.",
                NetworkPaths.Directory, (db, cancel) => db.Memberships.IgnoreAutoIncludes().AnyAsync(cancel))
            { Leads = (db, cancel) => NetworkSetup.Below(db, "mitglied-neu", cancel) })
            .Shows(new MenuItem(Menu.Main, "Netzwerke", NetworkPaths.Directory, Position.After(AlliancePaths.Directory)))
            .Shows(new MenuItem(Menu.Desk, "Meine Netzwerke", NetworkPaths.Mine))
            .Shows(new MenuItem(Menu.Administration, "Netzwerk anlegen", NetworkPaths.New, Position.After(AlliancePaths.New),
                Hint: "Ein neues Netzwerk beginnen"))
            .Contributes(new AccountHold(db => db.Memberships.IgnoreAutoIncludes().Open.Where(member => member.PersonId != null)
            .Select(member => member.PersonId!.Value)))
            .Contributes(new PlaceKind(NetworkSeats.Place, NetworkNames))
            .Contributes(new SeatsAt(NetworkSeats.Place, NetworkSeats.Office))
            .Contributes(new SeatsAt(SeatPlace.Instance, NetworkSeats.Office))
            .Contributes(new OrganisationCare(NetworksWith))
            .Contributes(new FoldedKey(typeof(Network), nameof(Network.SortKey), nameof(Network.Name)))
            .Contributes(MembershipMerge.Follower)
            .Contributes(MemberNames)
            .Contributes<ListKind>(MemberListKind.Only)
            .Contributes(NetworkData.Memberships).Contributes(NetworkData.Activity)
            .Contributes(new SitemapPlaces(NetworkPaths.Directory))
            .Contributes(new SitemapRows("netzwerke", db => db.Networks.Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug }),
                row => NetworkPaths.Of(row.Slug)))
            .Contributes<Searchable>(NetworkSearch.Networks)
            .Contributes(new HelpTopic("netzwerke", "Netzwerke und ihre Mitglieder",
            "Mitglied werden, Mitglieder begleiten, Lücken sehen.", "Help/_Networks", HelpGroups.Alliances))
            .Fills(AllianceSlots.Page, "_AllianceNetworks", NetworkOf.OnPage).Contributes(NetworkOf.Asked)
            .Fills(AllianceSlots.Responsible, "_AllianceResponsible", NetworkOf.Alliance)
            .Fills(AllianceSlots.Edit, "_EditNetworks")
            .Fills(OrganisationSlots.Page, "_OrganisationNetworks", NetworkOf.Organisation)
            .Fills(DeskSlots.Everybody, "_DeskNetworks", (visit, desk) => DeskNetwork.Of(visit, desk.Me))
            .OnEvent<MembershipAsked, MembershipNotices>("MembershipNotices", called: "Von einem Antrag berichten")
            .OnEvent<MemberJoined, JoiningNotices>("JoiningNotices", called: "Von einem Beitritt berichten")
            .OnEvent<MembershipDeclined, DecliningNotices>("DecliningNotices", called: "Von einer Ablehnung berichten")
            .OnEvent<MemberLeft, LeavingNotices>("LeavingNotices", called: "Von einem Austritt berichten")
            .Contributes(NetworkScene.Scene);
        Circulars(module);
    }

    /// <summary>Offices write to those who lead their members.</summary>
    private static void Circulars(Registration module)
    {
        foreach (var data in CircularData.Personal) module.Contributes(data);
        module.Contributes(CircularScene.Scene).Contributes(CircularData.Activity).Contributes(CircularData.Rule)
            .Contributes(CircularFate.Noted.OfOutbox).Contributes(CircularFate.Noted.OfReports)
            .HandlesJob<CircularPlanned, WriteCircular>("CircularPlanned", Priority.Bulk, called: "Rundbrief vorbereiten")
            .HandlesJob<CircularCopyPlanned, WriteCircularCopy>("CircularCopyPlanned", Priority.Bulk, called: "Rundbrief schreiben")
            .Reacts<CircularSent>(CircularReactions.Sent).Reacts<SeatEnded>(CircularReactions.SeatEnded);
    }

    /// <summary>Alliances and organisations; people among the members are named to nobody here.</summary>
    private static ThingNames MemberNames { get; } = new(db => db.Memberships.IgnoreAutoIncludes()
        .Where(member => member.Kind != MemberKind.Person).Select(member => new NamedThing
        {
            Id = member.Id,
            Name = member.Kind == MemberKind.Alliance ? member.Alliance!.Name : member.Organisation!.Name,
        }));

    private static async Task<IReadOnlyDictionary<Guid, string>> NetworkNames(Db db, IReadOnlyCollection<Guid> ids,
        CancellationToken cancel) =>
        await db.Networks.Where(network => ids.Contains(network.Id))
            .ToDictionaryAsync(network => network.Id, network => network.Name, cancel);

    /// <summary>An organisation is looked after by the networks it is a member of.</summary>
    private static async Task<IReadOnlyList<Guid>> NetworksWith(Db db, Guid organisation, CancellationToken cancel) =>
        await db.Memberships.InForce.Where(member => member.OrganisationId == organisation).Select(member => member.NetworkId).Distinct()
            .ToListAsync(cancel);
}
