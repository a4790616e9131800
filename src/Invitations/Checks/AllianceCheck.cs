using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>What is to be said about the alliance that a line names.</summary>
internal static class AllianceCheck
{
    extension(AllianceNames names)
    {
        /// <summary>What is the matter with this name; null where nothing is.</summary>
        public Finding? Check(string name)
        {
            if (name.Length == 0) return Finding.Stop(LineField.Alliance, "Das Bündnis fehlt.");
            if (names.Find(name) is not { } found) return names.Named(name) is { Count: > 1 } same
                ? Finding.Stop(LineField.Alliance, $"Es gibt mehrere Bündnisse namens „{name}“.", [.. same.Select(alliance =>
                    alliance.Slug)])
                : names.Unknown(name);
            if (!found.IsHere) return Finding.Stop(LineField.Alliance, $"{found.Name.Quoted} gehört nicht zu diesem Netzwerk.");
            return found.State switch
            {
                LifeState.Ended => Finding.Stop(LineField.Alliance,
                    $"{found.Name.Quoted} ist beendet. Dort gibt es nichts mehr zu koordinieren.",
                    names.Spelled(names.Near(name).Alliances)),
                LifeState.CreativePause =>
                    Finding.Ask(LineField.Alliance, $"{found.Name.Quoted} ist in kreativer Pause. Einladen können Sie trotzdem."),
                _ => null,
            };
        }

        private Finding Unknown(string name)
        {
            var (near, isSure) = names.Near(name);
            var spelled = names.Spelled(near);
            return Finding.Stop(LineField.Alliance, $"Ein Bündnis „{name}“ kennen wir hier nicht.", spelled)
                with
            { Sure = isSure ? spelled[0] : null };
        }

        /// <summary>How they are written into a line: of several that share a name each by the name in its address.</summary>
        private IReadOnlyList<string> Spelled(IReadOnlyList<KnownAlliance> near) =>
            [.. near.Select(one => names.Named(one.Name).Count > 1 ? one.Slug : one.Name)];
    }
}
