using Buendnisnetz.Alliances;
using Buendnisnetz.JointWork;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.JointWork;

/// <summary>A network with Carla's office and two members, Anna's and Dragan's, and what they carry together.</summary>
internal static class JointHouse
{
    extension(TestHouse house)
    {
        /// <summary>The network and its members.</summary>
        public async Task<(Network Network, Alliance Ours, Alliance Theirs)> Pair(string name)
        {
            var network = await house.Begin($"ARGE: {name}", Cast.Carla);
            var (ours, theirs) = (await house.Alliance($"{name} hier", Cast.Anna), await house.Alliance($"{name} dort", Cast.Dragan));
            await house.Admit(network, ours, FuzzyDate.OfYear(2020));
            await house.Admit(network, theirs, FuzzyDate.OfYear(2021));
            return (network, ours, theirs);
        }

        /// <summary>A published project that both carry and to which all have agreed.</summary>
        public async Task<(Project Project, JointProject Joint)> Agreed(
            (Network Network, Alliance Ours, Alliance Theirs) pair, string title)
        {
            var told = await house.Publish(pair.Ours.Slug, title);
            await house.In(async db => db.Add((await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)).Join(ProjectRole.Carrier,
                Carrying.Of(await db.Alliances.FirstAsync(one => one.Id == pair.Theirs.Id)), null, house.Clock.Now)));
            var joint = await house.In(async db =>
            {
                var network = await db.Networks.FirstAsync(one => one.Id == pair.Network.Id);
                var project = await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id);
                var made = JointProject.Propose(project, network, [pair.Ours.Id, pair.Theirs.Id], null, house.Clock.Now);
                foreach (var consent in made.Consents.ToList()) made.Agree(consent.AllianceId, null, house.Clock.Now);
                return db.JointProjects.Add(made).Entity;
            });
            return (told, joint);
        }

        /// <summary>A label of the network that both members carry, and a place in Singen that bears it.</summary>
        public Task<(Label Label, LabelGrant Place)> Labelled((Network Network, Alliance Ours, Alliance Theirs) pair, string name) =>
            house.In(async db =>
            {
                var (at, network) = (house.Clock.Now, await db.Networks.FirstAsync(one => one.Id == pair.Network.Id));
                var label = db.Labels.Add(Label.Begin(network, new(name, "In Ruhe wickeln.", "Ein **Stuhl**."),
                    await db.FreeLabelSlug(name), null, at)).Entity;
                foreach (var id in new[] { pair.Ours.Id, pair.Theirs.Id })
                    db.Add(label.Join(await db.Alliances.FirstAsync(one => one.Id == id), true, null, at)!);
                var place = label.Grant(new("Bücherei & Café", "Singen", new(2024, 5, 1)), pair.Ours.Name, null, at);
                return (label, db.Add(place).Entity);
            });

        /// <summary>A partner of an alliance.</summary>
        public Task<Organisation> PartnerOf(Alliance of, string name) => house.In(async db =>
        {
            var entered = db.Organisations.Add(Founded.Organisation(name)).Entity;
            db.Add((await db.Alliances.ForJoining.FirstAsync(one => one.Id == of.Id)).Join(entered, null, null, null, house.Clock.Now));
            return entered;
        });
    }
}
