
namespace Buendnisnetz.Projects;

/// <summary>For whom somebody speaks about a finding whose projects were loaded with who carries them.</summary>
internal static class OverlapSpeakers
{
    extension(Actor actor)
    {
        /// <summary>For which of the two.</summary>
        public OverlapSides SidesOf(Overlap one) => (actor.Carries(one.First!) ? OverlapSides.First : OverlapSides.None)
            | (actor.Carries(one.Second!) ? OverlapSides.Second : OverlapSides.None);

        /// <summary>Whether an answer shows the others something of the own project that they could not read so far.</summary>
        public bool ShowsMoreBy(Overlap one) => new[] { one.First!, one.Second! }.Any(project => actor.Carries(project)
            && (!project.IsPublished || project.Visibility is Visibility.Near or Visibility.Place));
    }
}
