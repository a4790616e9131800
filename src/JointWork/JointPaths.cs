using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>Where the pages of joint work are.</summary>
public static class JointPaths
{
    /// <summary>The room of an office.</summary>
    public const string Room = "gemeinsames";

    /// <summary>The page of a label.</summary>
    public static string Label(string slug) => $"/label/{slug}";

    extension(Label label)
    {
        /// <summary>Its page.</summary>
        public string Path => Label(label.Slug);

        /// <summary>A page below its own: "vergabe".</summary>
        public string Below(string path) => $"{label.Path}/{path}";

        /// <summary>The page of a place that bears it, or bore it: whoever scans the sticker at its door lands there.</summary>
        public string PlaceOf(LabelGrant grant) => label.Below($"ort/{grant.Id}");
    }

    extension(JointProject one)
    {
        /// <summary>Where those who are asked agree.</summary>
        public string Path => $"/gemeinsam/{one.Id}";

        /// <summary>Where the office lends the right to write news in the name of the project.</summary>
        public string RightsPath => $"{one.Path}/rechte";
    }

    extension(Network network)
    {
        /// <summary>What its members do together, for its office.</summary>
        public string JointPath => network.Below(Room);
    }

    extension(Project project)
    {
        /// <summary>Where it is proposed as a joint one, and where rights are lent.</summary>
        public string JointPath => project.Below("gemeinsam");

        /// <summary>Where news in its name are written.</summary>
        public string NewsPath => project.Below("neuigkeiten");
    }

    extension(LentRight right)
    {
        /// <summary>Where it is taken back.</summary>
        public string RevokePath => $"/rechte/{right.Id}/entzug";
    }
}
