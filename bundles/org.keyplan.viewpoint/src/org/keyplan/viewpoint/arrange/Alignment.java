package org.keyplan.viewpoint.arrange;

import org.keyplan.viewpoint.layout.Rect;

import java.util.List;

/** Which edge or axis several figures shall share. */
public enum Alignment {
    LEFT {
        @Override
        Rect aligned(Rect rect, Rect to) {
            return new Rect(to.x(), rect.y(), rect.width(), rect.height());
        }
    },
    CENTRE {
        @Override
        Rect aligned(Rect rect, Rect to) {
            return new Rect(to.centerX() - rect.width() / 2, rect.y(), rect.width(), rect.height());
        }
    },
    RIGHT {
        @Override
        Rect aligned(Rect rect, Rect to) {
            return new Rect(to.right() - rect.width(), rect.y(), rect.width(), rect.height());
        }
    },
    TOP {
        @Override
        Rect aligned(Rect rect, Rect to) {
            return new Rect(rect.x(), to.y(), rect.width(), rect.height());
        }
    },
    MIDDLE {
        @Override
        Rect aligned(Rect rect, Rect to) {
            return new Rect(
                    rect.x(), to.centerY() - rect.height() / 2, rect.width(), rect.height());
        }
    },
    BOTTOM {
        @Override
        Rect aligned(Rect rect, Rect to) {
            return new Rect(rect.x(), to.bottom() - rect.height(), rect.width(), rect.height());
        }
    };

    abstract Rect aligned(Rect rect, Rect to);

    /**
     * Moves figures to the edge or axis of one of them, which stays.
     *
     * @return in the order given, with the sizes given
     */
    public List<Rect> align(List<Rect> figures, Rect to) {
        return figures.stream().map(rect -> aligned(rect, to)).toList();
    }
}
