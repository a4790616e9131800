using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>Steps in the life of alliances in a test house.</summary>
internal static class LifeHouse
{
    extension(TestHouse house)
    {
        /// <summary>Anna takes the pause on its page, with the answers that are proposed there.</summary>
        public async Task<Browser> Pauses(string path)
        {
            var anna = await house.SignIn(Cast.Anna);
            await anna.Open($"{path}/pause");
            await anna.Submit(new { Form__Reasons = new[] { "OtherPriorities", "LackOfResources" } }, "main form");
            return anna;
        }

        /// <summary>Does something with the alliance of this name.</summary>
        public Task Change(string name, Action<Alliance> change) => house.Change(name, (_, alliance) => change(alliance));

        /// <summary>Does something with the alliance of this name.</summary>
        public Task Change(string name, Action<Db, Alliance> change) => house.In(async db =>
        {
            change(db, await db.Alliances.ForPausing.ForResuming.ForEnding.FirstAsync(one => one.Name == name));
        });

        /// <summary>Where the alliance of this name stands.</summary>
        public Task<LifeState> StateOf(string name) => house.In(db => db.Alliances.Where(one => one.Name == name).Select(one => one.State)
            .FirstAsync());
    }
}
