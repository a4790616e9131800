namespace Buendnisnetz.Frame;

/// <summary>The things a motif is made of.</summary>
internal static class MotifThings
{
    extension(MotifPen pen)
    {
        public void Sun() => pen.Circle("m-sun", pen.Between(40, 280), pen.Between(34, 60), pen.Between(16, 24));

        public void Clouds()
        {
            for (var n = pen.Between(1, 2); n > 0; n--)
            {
                var (x, y) = (pen.Between(10, 250), pen.Between(16, 50));
                pen.Path("m-cloud", $"M{x} {y}q2-12 14-10q8-14 20-4q14-4 14 10a6 6 0 0 1-6 6h-38q-6 0-4-2z");
            }
        }

        /// <summary>A house whose door stands at this height.</summary>
        public void House(int x, int ground, int width, int height)
        {
            var (top, middle) = (ground - height, x + width / 2);
            pen.Rect(pen.Pick(2) == 0 ? "m-wall" : "m-wall2", x, top, width, height + 8);
            pen.Path(pen.Pick(2) == 0 ? "m-roof" : "m-roof2", $"M{x - 4} {top}L{middle} {top - width / 2}L{x + width + 4} {top}z");
            pen.Rect("m-door", middle - 4, ground - 13, 8, 21, 2);
            pen.Rect("m-light", x + 4, top + 6, 7, 8, 1);
            pen.Rect("m-light", x + width - 11, top + 6, 7, 8, 1);
        }

        public void Tower(int x, int ground, int height)
        {
            pen.Rect("m-wall", x, ground - height, 16, height + 8);
            pen.Path("m-roof", $"M{x - 3} {ground - height}l11-30l11 30z");
            pen.Circle("m-light", x + 8, ground - height + 12, 4);
        }

        public void Tree(int x, int ground)
        {
            var size = pen.Between(10, 17);
            pen.Rect("m-trunk", x - 2, ground - 18, 4, 22);
            if (pen.Pick(3) == 0) pen.Path("m-tree2", $"M{x - size} {ground - 12}L{x} {ground - 20 - size * 2}L{x + size} {ground - 12}z");
            else pen.Circle(pen.Pick(2) == 0 ? "m-tree" : "m-tree2", x, ground - 16 - size, size);
        }

        /// <summary>A person in a gown of colour 1 to 4, large or small.</summary>
        public void Person(int x, int ground, int colour, int height)
        {
            var (third, most) = (height / 3, height * 3 / 4);
            pen.Path($"m-p{colour}", $"M{x - third} {ground}q0-{most} {third}-{most}q{third} 0 {third} {most}z");
            pen.Circle(pen.Pick(2) == 0 ? "m-skin" : "m-skin2", x, ground - height * 7 / 8, height / 5);
        }

        /// <summary>A few people of all sizes beside each other.</summary>
        public void Family(int x, int ground)
        {
            var first = pen.Pick(4);
            int[] heights = [38, 24, 42, 28];
            var count = pen.Between(3, 4);
            for (var n = 0; n < count; n++) pen.Person(x + n * 21, ground, (first + n) % 4 + 1, heights[(first + n) % 4]);
        }

        public void Kite(int x, int y, int handX, int handY, int colour)
        {
            pen.Path("m-string", $"M{x} {y + 18}Q{(x + handX) / 2 + 14} {(y + handY) / 2 + 20} {handX} {handY}");
            pen.Path($"m-p{colour}", $"M{x} {y - 20}l14 18l-14 22l-14-22z");
            pen.Path("m-fold", $"M{x} {y - 20}l14 18l-14 22z");
        }

        public void Boat(int x, int y, int colour)
        {
            pen.Path("m-trunk", $"M{x - 18} {y}h38q-4 11-12 11h-16q-8 0-10-11z");
            pen.Path($"m-p{colour}", $"M{x} {y - 4}v-38l22 38z");
            pen.Path("m-cloud", $"M{x - 3} {y - 4}v-30l-14 30z");
        }

        /// <summary>A string of flags that sags in the middle.</summary>
        public void Garland(int left, int right, int height, int sag, int flags)
        {
            pen.Path("m-string", $"M{left} {height}Q{(left + right) / 2} {height + 2 * sag} {right} {height}");
            var step = (right - left) / (flags + 1);
            for (var n = 1; n <= flags; n++)
            {
                var fromMiddle = 2.0 * n / (flags + 1) - 1;
                var y = height + (int)(sag * (1 - fromMiddle * fromMiddle));
                pen.Path($"m-p{n % 4 + 1}", $"M{left + n * step - 7} {y - 1}h14l-7 14z");
            }
        }

        public void Table(int x, int y)
        {
            pen.Rect("m-wall", x, y, 50, 6, 2);
            pen.Path("m-trunk", $"M{x + 6} {y + 6}h5l-4 22h-5zM{x + 40} {y + 6}h5l4 22h-5z");
            pen.Circle("m-sun", x + 18, y - 6, 6);
        }
    }
}
